import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { ejectHelp } from './help.js';
import type { EjectRequest } from './run.js';

export const ejectLine: Line = (templates, { language, messages: { placeholders }, begin, onRun }) => {
  const { set, folder } = placeholders;
  const help = ejectHelp[language];
  begin(templates, 'eject', help)
    .argument(`<${set}>`, help.arguments.set, nonEmpty(set))
    .argument(`<${folder}>`, help.arguments.folder, nonEmpty(folder))
    .option('--docx', help.options.docx)
    .action((set: string, directory: string, given: Pick<EjectRequest, 'docx'>, command: Command) =>
      onRun(command, async (context) =>
        (await import('./run.js')).ejectTemplates({ ...given, set, directory }, context),
      ),
    );
};
