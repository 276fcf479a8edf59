import { nextHelp } from '../../../messages/help/next.js';
import { nonEmpty, nonEmptyArgument } from '../choice.js';
import type { Given, GlobalOptions, Line } from './line.js';

/** Next year's data file from this year's. */
export interface NextRequest extends GlobalOptions {
  readonly type: 'next';
  /** "-" is standard input. */
  readonly file: string;
  /** Null: a file named after the input and the year, in the current folder. */
  readonly output: string | null;
  readonly quiet: boolean;
}

export const nextLine: Line<NextRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = nextHelp[language];
  const next = begin(program, 'next', help);
  next
    .argument(`<${placeholders.file}>`, help.arguments.file, nonEmptyArgument(next, messages, placeholders.file))
    .option(`-o, --output <${placeholders.output}>`, help.options.output, nonEmpty(next, messages, '--output'))
    .option('--quiet', options.quiet)
    .action((file: string) => onRequest(requestOf(file, next.optsWithGlobals())));
};

function requestOf(file: string, given: Given<NextRequest>): NextRequest {
  return {
    type: 'next',
    file,
    output: given.output ?? null,
    quiet: given.quiet ?? false,
    color: given.color ?? true,
  };
}
