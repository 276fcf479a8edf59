import type { Approximator } from '../../quantity/approximation/approximators.js';

/** What a stretch of digits is, by its form and the words round it. */
export type SpotKind = 'number' | 'percent' | 'ratio' | 'range' | 'date' | 'year' | 'partialDate' | 'document' | 'odd';

/** Digits of a text, read as a person reads them, with what belongs to them: "hơn 3.900 tỷ đồng", "ngày 05 tháng 01 năm 2020". */
export interface Spot {
  readonly kind: SpotKind;
  /** As it stands there, blanks folded; without the approximator. */
  readonly found: string;
  /** What stands before it, folded (see foldText): so much as tells what kind of number it is. */
  readonly before: string;
  /** UTF-16 offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Equal for equal values, however they are written: "n:837727", "p:96.06", "d:2018-05-23". */
  readonly key: string;
  /** The word before the number that makes it approximate; null for "đến" and "tới", which are more often prepositions. */
  readonly approximator: Approximator | null;
  /** Where the approximator begins; `start` where there is none. */
  readonly leadStart: number;
}
