import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { nextHelp } from './help.js';
import type { NextRequest } from './run.js';

export const nextLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { file, output } = placeholders;
  const help = nextHelp[language];
  begin(program, 'next', help)
    .argument(`<${file}>`, help.arguments.file, nonEmpty(file))
    .addOption(options.output(output, help.options.output))
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((file: string, given: Omit<NextRequest, 'file'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).next({ ...given, file }, context)),
    );
};
