import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { refreshHelp } from './help.js';
import type { RefreshRequest } from './run.js';

export const refreshLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { document, data } = placeholders;
  const help = refreshHelp[language];
  begin(program, 'refresh', help)
    .argument(`<${document}>`, help.arguments.document, nonEmpty(document))
    .argument(`<${data}>`, help.arguments.data, nonEmpty(data))
    .addOption(options.output(placeholders.output, help.options.output))
    .option('--in-place', help.options.inPlace)
    .option('--track', help.options.track)
    .option('--comments', help.options.comments)
    .addOption(options.profile())
    .addOption(options.several(`--against <${placeholders.file}>`, help.options.against))
    .addOption(options.template())
    .addOption(options.templates())
    .addOption(options.exitCode())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((document: string, file: string, given: Omit<RefreshRequest, 'document' | 'file'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).refresh({ ...given, document, file }, context)),
    );
};
