import type { Command } from 'commander';
import { LEVELS } from '../../../territories/levels.js';
import type { Line } from '../../arguments/line.js';
import { nonEmpty } from '../../arguments/options.js';
import { initHelp } from './help.js';
import type { InitRequest } from './initRequest.js';

export const initLine: Line = (program, { language, messages: { placeholders }, options, begin, onRun }) => {
  const { name, folder, level } = placeholders;
  const help = initHelp[language];
  begin(program, 'init', help)
    .argument(`[${name}]`, help.arguments.name, nonEmpty(name))
    .addOption(options.value(`--unit <${name}>`, help.options.unit))
    .addOption(options.oneOf(`--level <${level}>`, help.options.level, LEVELS))
    .addOption(options.value(`--period <${placeholders.period}>`, help.options.period))
    .addOption(options.profile())
    .addOption(options.value(`--issuer <${name}>`, help.options.issuer))
    .addOption(options.value(`--symbol <${placeholders.symbol}>`, help.options.symbol))
    .addOption(options.value(`--signer <${name}>`, help.options.signer))
    .addOption(options.value(`--title <${placeholders.title}>`, help.options.title))
    .addOption(options.several(`--recipient <${name}>`, help.options.recipient))
    .option('--registers', help.options.registers)
    .option('--example', help.options.example)
    .addOption(options.value(`-o, --output <${folder}>`, help.options.output))
    .addOption(options.quiet())
    .action((stem: string | undefined, given: Omit<InitRequest, 'stem'>, command: Command) =>
      onRun(command, async (context) => (await import('./run.js')).init({ ...given, stem }, context)),
    );
};
