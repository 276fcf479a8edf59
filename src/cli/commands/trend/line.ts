import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { trendHelp } from './help.js';
import type { TrendRequest } from './run.js';

export const trendLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = trendHelp[language];
  begin(program, 'trend', help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.formats('txt'))
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.profile())
    .addOption(options.only())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((files: readonly string[], given: Omit<TrendRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).trend({ ...given, files }, context)),
    );
};
