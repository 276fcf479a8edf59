import { SELECTIONS, type Selection } from '../../../compare/selections.js';
import { diffHelp } from '../../../messages/help/diff.js';
import { FORMATS, type Format } from '../../../writers/index.js';
import { choicesOf, nonEmpty } from '../choice.js';
import { DASHES } from '../keepDashes.js';
import type { Given, GlobalOptions, Line } from './line.js';

export interface DiffRequest extends GlobalOptions {
  readonly type: 'diff';
  /** Before and behind "--"; where there is none, all of them are `older`, and `newer` is empty. */
  readonly older: readonly string[];
  readonly newer: readonly string[];
  readonly formats: readonly Format[];
  readonly output: string | null;
  /** Empty: everything. */
  readonly only: readonly Selection[];
  /** Exit with 1 where anything differs. */
  readonly exitCode: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

export const diffLine: Line<DiffRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = diffHelp[language];
  const diff = begin(program, 'diff', help);
  diff
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .option(
      `-f, --format <${placeholders.formats}>`,
      help.options.format,
      choicesOf(diff, messages, '--format', FORMATS),
    )
    .option(`-o, --output <${placeholders.output}>`, help.options.output, nonEmpty(diff, messages, '--output'))
    .option(`--only <${placeholders.groups}>`, help.options.only, choicesOf(diff, messages, '--only', SELECTIONS))
    .option('--exit-code', help.options.exitCode)
    .option('--quiet', options.quiet)
    .option('--force', options.force)
    .action((files: readonly string[]) => onRequest(requestOf(files, diff.optsWithGlobals())));
};

type GivenDiff = Omit<DiffRequest, 'formats'> & { readonly format: DiffRequest['formats'] };

function requestOf(files: readonly string[], given: Given<GivenDiff>): DiffRequest {
  const at = files.indexOf(DASHES);
  return {
    type: 'diff',
    older: at === -1 ? files : files.slice(0, at),
    newer: at === -1 ? [] : files.slice(at + 1),
    formats: given.format ?? [],
    output: given.output ?? null,
    only: given.only ?? [],
    exitCode: given.exitCode ?? false,
    quiet: given.quiet ?? false,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
