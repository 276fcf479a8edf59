import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { configHelp } from './help.js';
import type { ConfigRequest } from './run.js';

export const configLine: Line = (program, { language, options, begin, onRun }) => {
  begin(program, 'config', configHelp[language])
    .addOption(options.results())
    .action((given: ConfigRequest, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).config(given, context)),
    );
};
