import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { previewHelp } from './help.js';
import type { PreviewRequest } from './run.js';

export const previewLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = previewHelp[language];
  begin(program, 'preview', help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.profile())
    .addOption(options.template())
    .addOption(options.templates())
    .addOption(options.several(`--against <${placeholders.file}>`, help.options.against))
    .option('--open', help.options.open)
    .action((files: readonly string[], given: Omit<PreviewRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).preview({ ...given, files }, context)),
    );
};
