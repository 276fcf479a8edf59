import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { buildHelp } from './help.js';
import type { BuildRequest } from './run.js';

export const buildLine: Line = (
  program,
  { language, messages: { placeholders, ...messages }, options, begin, onRun },
) => {
  const help = buildHelp[language];
  begin(program, 'build', help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.formats('docx'))
    .addOption(options.output(placeholders.output, messages.options.output))
    .addOption(options.profile())
    .addOption(options.template())
    .addOption(options.templates())
    .option('--sources', help.options.sources)
    .addOption(options.several(`--against <${placeholders.file}>`, help.options.against))
    .addOption(options.notes())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .addOption(options.jobs())
    .addOption(options.shard())
    .action((files: readonly string[], given: Omit<BuildRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).build({ ...given, files }, context)),
    );
};
