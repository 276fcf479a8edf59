import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { completionHelp } from './help.js';

export const completionLine: Line = (program, { language, messages: { placeholders }, begin, onRun }) => {
  const help = completionHelp[language];
  begin(program, 'completion', help)
    .argument(`<${placeholders.shell}>`, help.arguments.shell, nonEmpty(placeholders.shell))
    .action((shell: string, _: unknown, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).completion({ shell, program }, context)),
    );
};
