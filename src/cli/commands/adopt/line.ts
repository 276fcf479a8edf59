import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { adoptHelp } from './help.js';
import type { AdoptRequest } from './run.js';

export const adoptLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { document, output } = placeholders;
  const help = adoptHelp[language];
  begin(program, 'adopt', help)
    .argument(`<${document}>`, help.arguments.document, nonEmpty(document))
    .addOption(options.value(`-o, --output <${output}>`, help.options.output))
    .addOption(options.results())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((document: string, given: Omit<AdoptRequest, 'document'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).adopt({ ...given, document }, context)),
    );
};
