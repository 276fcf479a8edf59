import type { DateFindingArgs, NumberFindingArgs } from '../../diagnostics/codes.js';

/** What reading a scalar's source text gave: a value, what is wrong with the text, or both (warnings). */
export interface Reading<Value> {
  /** Null if and only if `problems` holds an error. */
  readonly value: Value | null;
  readonly problems: readonly ReadingProblem[];
}

type ProblemArgs = NumberFindingArgs & DateFindingArgs;

/** A finding that does not know its place yet. */
export type ReadingProblem = {
  [Code in keyof ProblemArgs]: { readonly code: Code; readonly args: ProblemArgs[Code] };
}[keyof ProblemArgs];
