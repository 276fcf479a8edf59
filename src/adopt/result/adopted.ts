import type { Place } from '../../readers/readDocument.js';

/** What became of a number of the document. */
export type Fate =
  /** It has a key of its own. */
  | 'typed'
  /** It has one, but could be another thing as well, or was worked out from less than the text says. */
  | 'doubtful'
  /** It is in `facts`, with its sentence. */
  | 'fact'
  /** It stands in words that were taken over: "Hội nghị Trung ương 7". */
  | 'words'
  /** No key can hold it ("0,46 điểm", "gấp 1,7 lần"): its sentence stands in the head of the file. */
  | 'unwritten'
  /** A date, a year or the number of a document that is said again, or of nothing that the data hold. */
  | 'left';

/** A number of the document, and where it went. */
export interface AdoptedFigure {
  readonly fate: Fate;
  readonly found: string;
  /** "participants.voluntary.plan.percent"; null where it went nowhere. */
  readonly home: string | null;
  /** Where else it could belong. */
  readonly alternatives: readonly string[];
  readonly sentence: string;
  readonly place: Place;
}
