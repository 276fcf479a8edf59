import type { Place } from '../readers/readDocument.js';

/** A remark on a stretch of a document's text. */
export interface Comment {
  /** Null where it is about the whole document: it stands at the first words. */
  readonly place: Place | null;
  /** UTF-16 offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Who makes the comments, and when. */
export interface Commenter {
  readonly author: string;
  readonly initials: string;
  /** "2020-01-05T00:00:00Z"; null where no day is known. */
  readonly date: string | null;
}
