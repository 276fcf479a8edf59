import type { Command } from 'commander';
import { SELECTIONS } from '../../../compare/selections.js';
import { FORMATS } from '../../../writers/index.js';
import { DASHES, PARTED } from '../../arguments/keepDashes.js';
import type { Line } from '../../arguments/line.js';
import { diffHelp } from './help.js';
import type { DiffRequest } from './run.js';

export const diffLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = diffHelp[language];
  begin(program, PARTED, help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.someOf(`-f, --format <${placeholders.formats}>`, help.options.format, FORMATS))
    .addOption(options.output(placeholders.output, help.options.output))
    .addOption(options.someOf(`--only <${placeholders.groups}>`, help.options.only, SELECTIONS))
    .option('--exit-code', help.options.exitCode)
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
