import type { Command } from 'commander';
import { LEVELS } from '../../../territories/levels.js';
import type { Line } from '../../arguments/line.js';
import { rollupHelp } from './help.js';
import type { RollupRequest } from './run.js';

export const rollupLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = rollupHelp[language];
  begin(program, 'rollup', help)
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .addOption(options.output(placeholders.file, help.options.output))
    .addOption(options.value(`--frame <${placeholders.file}>`, help.options.frame))
    .addOption(options.value(`--unit <${placeholders.name}>`, help.options.unit))
    .addOption(options.oneOf(`--level <${placeholders.level}>`, help.options.level, LEVELS))
    .option('--places', help.options.places)
    .addOption(options.value(`--period <${placeholders.period}>`, help.options.period))
    .addOption(options.results())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.force())
    .action((files: readonly string[], given: Omit<RollupRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).rollup({ ...given, files }, context)),
    );
};
