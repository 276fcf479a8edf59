import type { Language } from '../../messages/language.js';

/** What the help page of a command says. `Argument` and `Option` name what is its own on the command line. */
export interface Help<Argument extends string = string, Option extends string = string> {
  readonly usage: string;
  readonly description: string;
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly options: Readonly<Record<Option, string>>;
  /** A command line and what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

export type HelpPages<Argument extends string = never, Option extends string = never> = Readonly<
  Record<Language, Help<Argument, Option>>
>;
