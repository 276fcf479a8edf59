import { rollupHelp } from '../../../messages/help/rollup.js';
import { LEVELS } from '../../../territories/levels.js';
import { choiceOf, nonEmpty } from '../choice.js';
import type { Given, GlobalOptions, Line } from './line.js';

export interface RollupRequest extends GlobalOptions {
  readonly type: 'rollup';
  /** Files and folders. */
  readonly files: readonly string[];
  /** Null: standard output. */
  readonly output: string | null;
  readonly frame: string | null;
  readonly unit: string | null;
  readonly level: string | null;
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
  readonly force: boolean;
}

export const rollupLine: Line<RollupRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = rollupHelp[language];
  const rollup = begin(program, 'rollup', help);
  rollup
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .option(`-o, --output <${placeholders.file}>`, help.options.output, nonEmpty(rollup, messages, '--output'))
    .option(`--frame <${placeholders.file}>`, help.options.frame, nonEmpty(rollup, messages, '--frame'))
    .option(`--unit <${placeholders.name}>`, help.options.unit, nonEmpty(rollup, messages, '--unit'))
    .option(`--level <${placeholders.level}>`, help.options.level, choiceOf(rollup, messages, '--level', LEVELS))
    .option('--format <text|json>', help.options.format, choiceOf(rollup, messages, '--format', ['text', 'json']))
    .option('--quiet', options.quiet)
    .option('--force', help.options.force)
    .action((files: readonly string[]) => onRequest(requestOf(files, rollup.optsWithGlobals())));
};

function requestOf(files: readonly string[], given: Given<RollupRequest>): RollupRequest {
  return {
    type: 'rollup',
    files,
    output: given.output ?? null,
    frame: given.frame ?? null,
    unit: given.unit ?? null,
    level: given.level ?? null,
    format: given.format ?? 'text',
    quiet: given.quiet ?? false,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
