import type { Command } from 'commander';
import type { Line } from '../../arguments/line.js';
import { validateHelp } from './help.js';
import type { ValidateRequest } from './request.js';

export const validateLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const help = validateHelp[language];
  begin(program, 'validate', help)
    .argument(`[${placeholders.files}...]`, help.arguments.files)
    .addOption(options.profile())
    .addOption(options.template())
    .addOption(options.templates())
    .addOption(options.results())
    .addOption(options.notes())
    .addOption(options.strict())
    .addOption(options.quiet())
    .addOption(options.jobs())
    .addOption(options.shard())
    .action((files: readonly string[], given: Omit<ValidateRequest, 'files'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).validate({ ...given, files }, context)),
    );
};
