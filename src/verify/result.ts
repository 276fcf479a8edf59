import type { Direction } from '../indicators/changes.js';
import type { TargetStatus } from '../indicators/standing.js';
import type { Place } from '../readers/readDocument.js';
import type { Known } from './knowledge.js';

/** How a number differs from the one that was most likely meant. */
export type Difference =
  /** Two digits changed places. */
  | 'swapped'
  | 'digit'
  | 'missing'
  | 'extra'
  /** The same digits, a thousand (a million, ten) times too great or too small. */
  | 'scale'
  /** The same digits with another sign or unit: "%" for points or "‰". */
  | 'unit'
  /** The same number in a document's name, other letters: "124-KH/TU", "124-QĐ/TU". */
  | 'letters'
  /** "khoảng" and the like were left out or turned round. */
  | 'approximator'
  /** A figure of the data, but at a place where the report prints another one. */
  | 'place'
  /** Another number, in words that the report has round this figure. */
  | 'other';

/** What the data say of a figure that a statement is made about. */
export type Fact = Exclude<TargetStatus, 'unknown'> | Direction;

interface At {
  readonly place: Place;
  /** The passage's text. */
  readonly text: string;
  /** UTF-16 offsets in it. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly found: string;
}

export type Result =
  /** A figure's own control says something else than the data. */
  | ({ readonly code: 'differs'; readonly id: string; readonly expected: string } & At)
  /** A loose number that is nearly a figure, or stands where the report prints one. */
  | ({ readonly code: 'close'; readonly nearest: Known; readonly difference: Difference } & At)
  | ({ readonly code: 'not-in-data' } & At)
  /** A control whose name the data do not have, with a number that they do not have either. */
  | ({ readonly code: 'unknown'; readonly id: string } & At)
  /** "vượt" beside a missed target; `found` is the claim. */
  | ({ readonly code: 'contradicted'; readonly about: Known; readonly fact: Fact } & At)
  /** A loose number that says what the data say. */
  | ({ readonly code: 'agrees'; readonly nearest: Known; readonly rounded: boolean } & At)
  /** A control whose name the data do not have, although they have its number under another name. */
  | ({ readonly code: 'renamed'; readonly id: string; readonly nearest: Known } & At)
  /** Below ten, a year, a part of a date: typed by hand, and not in the data. */
  | ({ readonly code: 'minor' } & At)
  /** More places than in the report; each was checked. */
  | { readonly code: 'copied'; readonly id: string; readonly expected: string; readonly places: readonly Place[] }
  /** No longer anywhere in the document. */
  | { readonly code: 'removed'; readonly id: string; readonly expected: string };

export type ResultCode = Result['code'];

/** Whether it makes the document disagree with the data; the others are notes. */
export const COUNTED = {
  differs: true,
  close: true,
  'not-in-data': true,
  unknown: true,
  contradicted: true,
  agrees: false,
  renamed: false,
  minor: false,
  copied: false,
  removed: false,
} as const satisfies Record<ResultCode, boolean>;
