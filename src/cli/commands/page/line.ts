import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { pageHelp } from './help.js';
import type { PageRequest } from './run.js';

export const pageLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = pageHelp[language];
  begin(program, 'page', help)
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.quiet())
    .addOption(options.force())
    .action((given: PageRequest, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).page(given, context)),
    );
};
