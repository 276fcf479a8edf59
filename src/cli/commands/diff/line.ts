import type { Command } from 'commander';
import { DASHES, PARTED } from '../../arguments/keepDashes.js';
import type { Line } from '../../arguments/line.js';
import { diffHelp } from './help.js';
import type { DiffRequest } from './run.js';

export const diffLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = diffHelp[language];
  begin(program, PARTED, help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.formats('txt'))
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.profile())
    .addOption(options.only())
    .addOption(options.exitCode())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((files: readonly string[], given: Omit<DiffRequest, 'older' | 'newer'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).diff({ ...given, ...parted(files) }, context)),
    );
};

function parted(files: readonly string[]): Pick<DiffRequest, 'older' | 'newer'> {
  const at = files.indexOf(DASHES);
  return at === -1 ? { older: files, newer: [] } : { older: files.slice(0, at), newer: files.slice(at + 1) };
}
