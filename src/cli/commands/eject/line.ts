import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { ejectHelp } from './help.js';

export const ejectLine: Line = (templates, { language, messages: { placeholders }, begin, onRun }) => {
  const { set, folder } = placeholders;
  const help = ejectHelp[language];
  begin(templates, 'eject', help)
    .argument(`<${set}>`, help.arguments.set, nonEmpty(set))
    .argument(`<${folder}>`, help.arguments.folder, nonEmpty(folder))
    .action((set: string, directory: string, _: unknown, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).ejectTemplates({ set, directory }, context)),
    );
};
