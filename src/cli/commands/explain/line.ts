import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { explainHelp } from './help.js';
import type { ExplainRequest } from './run.js';

export const explainLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { file, figure } = placeholders;
  const help = explainHelp[language];
  begin(program, 'explain', help)
    .argument(`<${file}>`, help.arguments.file, nonEmpty(file))
    .argument(`[${figure}]`, help.arguments.figure, nonEmpty(figure))
    .addOption(options.formats('txt'))
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.profile())
    .addOption(options.several(`--against <${placeholders.file}>`, help.options.against))
    .addOption(options.template())
    .addOption(options.templates())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action(
      (file: string, asked: string | undefined, given: Omit<ExplainRequest, 'file' | 'asked'>, command: Command) =>
        onRun(command, async (context) => (await import('./run.js')).explain({ ...given, file, asked }, context)),
    );
};
