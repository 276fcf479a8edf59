import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { verifyHelp } from './help.js';
import type { VerifyRequest } from './run.js';

export const verifyLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { document, data } = placeholders;
  const help = verifyHelp[language];
  begin(program, 'verify', help)
    .argument(`<${document}>`, help.arguments.document, nonEmpty(document))
    .argument(`<${data}>`, help.arguments.data, nonEmpty(data))
    .addOption(options.results())
    .addOption(options.value(`--report <${document}>`, help.options.report))
    .addOption(options.notes())
    .addOption(options.profile())
    .addOption(options.several(`--against <${placeholders.file}>`, help.options.against))
    .addOption(options.template())
    .addOption(options.templates())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((document: string, file: string, given: Omit<VerifyRequest, 'document' | 'file'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).verify({ ...given, document, file }, context)),
    );
};
