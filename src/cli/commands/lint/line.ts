import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { lintHelp } from './help.js';
import type { LintRequest } from './run.js';

export const lintLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { document } = placeholders;
  const help = lintHelp[language];
  begin(program, 'lint', help)
    .argument(`<${document}...>`, help.arguments.documents)
    .addOption(options.profile())
    .addOption(options.results())
    .addOption(options.value(`--report <${document}>`, help.options.report))
    .addOption(options.notes())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((documents: readonly string[], given: Omit<LintRequest, 'documents'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).lint({ ...given, documents }, context)),
    );
};
