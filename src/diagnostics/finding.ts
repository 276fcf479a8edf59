import type { CellPlace } from './cellPlace.js';
import type { FindingArgs } from './codes.js';

/** Where in the data something stands: keys and 0-based list indexes from the file's root. */
export type Path = readonly (string | number)[];

/** What is wrong, in one word for programs. Codes are permanent. */
export type FindingCode = keyof FindingArgs;

/** What of a source a place is asked for. */
export interface FindingTarget {
  readonly path: Path;
  /** Point at the key instead of the value (unknown keys). */
  readonly atKey?: boolean;
  /** Point at this piece of the value's source text (a wrong name inside a sentence). */
  readonly piece?: string;
  /** Which of several equal pieces, 0-based. */
  readonly occurrence?: number;
  /** Point straight at this place of the file's text, where no path leads (syntax errors): 0-based UTF-16 offsets. */
  readonly range?: readonly [start: number, end: number];
  /** What is found stands in a register, which the path names. */
  readonly cell?: CellPlace;
}

/**
 * What is wrong, as data. It becomes words only in `messages/`, and gets its
 * `file:line:column` only from `source/`.
 */
export type Finding = {
  [Code in FindingCode]: FindingTarget & { readonly code: Code; readonly args: FindingArgs[Code] };
}[FindingCode];
