import type { Difference, Fact } from '../diagnostics/verifyTerms.js';
import type { Place, UnreadKind } from '../readers/readDocument.js';
import type { KnownFigure } from './knowledge.js';

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

interface Elsewhere {
  readonly nearest: KnownFigure;
  readonly belongs: string | null;
}

/** What `verify` finds at a place of a document, or of a figure that has none. */
export type Result =
  /** A figure's own control says something else than the data. */
  | ({ readonly code: 'differs'; readonly id: string; readonly expected: string } & At)
  /** A figure's own control at a place where the report prints another one; `belongs` are the words of its own place. */
  | ({ readonly code: 'misplaced'; readonly id: string; readonly expected: string } & Elsewhere & At)
  /** Words in a figure's clause that the data have too ("BHXH Việt Nam giao", "hộ"), and that are others there. */
  | ({ readonly code: 'word-differs'; readonly expected: string; readonly about: KnownFigure } & At)
  /** A loose number that is nearly a figure, or stands where the report prints one. */
  | ({ readonly code: 'close'; readonly nearest: KnownFigure; readonly difference: Difference } & At)
  | ({ readonly code: 'not-in-data' } & At)
  /** A control whose name the data do not have, with a number that they do not have either. */
  | ({ readonly code: 'unknown'; readonly id: string } & At)
  /** "vượt" beside a missed target; `found` is the claim. */
  | ({ readonly code: 'contradicted'; readonly about: KnownFigure; readonly fact: Fact } & At)
  /** The same words beside no figure, or not in its clause. */
  | ({ readonly code: 'word-changed'; readonly expected: string } & At)
  /** "đạt 93% kế hoạch": true as a share, and no verdict that the data bear out. */
  | ({ readonly code: 'share'; readonly about: KnownFigure; readonly fact: Fact } & At)
  /** A figure's control that says it rounded, truly: "hơn 837 nghìn". */
  | ({ readonly code: 'rounded'; readonly id: string; readonly expected: string } & At)
  /** A loose number that says what the data say. */
  | ({ readonly code: 'agrees'; readonly nearest: KnownFigure; readonly rounded: boolean } & At)
  /** A loose number that equals a figure, in words that the report does not have round it: perhaps another thing. */
  | ({ readonly code: 'unsure'; readonly nearest: KnownFigure } & At)
  /** A control whose name the data do not have, although they have its number under another name. */
  | ({ readonly code: 'renamed'; readonly id: string; readonly nearest: KnownFigure } & At)
  /** Below ten, a year, a part of a date: typed by hand, and not in the data. */
  | ({ readonly code: 'minor' } & At)
  /** What the reader of the document could not read: numbers in it were not compared. */
  | { readonly code: 'unread'; readonly what: UnreadKind; readonly place: Place }
  /** More places than in the report; each was checked. */
  | { readonly code: 'copied'; readonly id: string; readonly expected: string; readonly places: readonly Place[] }
  /** No longer anywhere in the document. */
  | { readonly code: 'removed'; readonly id: string; readonly expected: string };

/** What was found, in one word for programs. Codes are permanent. */
export type ResultCode = Result['code'];

/** Whether it makes the document disagree with the data; the others are notes. */
export const COUNTED: Readonly<Record<ResultCode, boolean>> = {
  differs: true,
  misplaced: true,
  'word-differs': true,
  close: true,
  'not-in-data': true,
  unknown: true,
  contradicted: true,
  'word-changed': false,
  share: false,
  rounded: false,
  agrees: false,
  unsure: false,
  renamed: false,
  minor: false,
  unread: false,
  copied: false,
  removed: false,
};
