import type { Command } from 'commander';
import { FORMATS } from '../../../writers/index.js';
import type { Line } from '../../arguments/line.js';
import { trendHelp } from './help.js';
import type { TrendRequest } from './run.js';

export const trendLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = trendHelp[language];
  begin(program, 'trend', help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.someOf(`-f, --format <${placeholders.formats}>`, help.options.format, FORMATS))
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.several(`--indicator <${placeholders.indicator}>`, help.options.indicator))
    .addOption(options.force())
    .action((files: readonly string[], given: Omit<TrendRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).trend({ ...given, files }, context)),
    );
};
