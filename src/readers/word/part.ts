import type { Control, Place, UnreadKind } from '../readDocument.js';
import type { Element } from '../xml/element.js';

/** What a part of a Word document says, with the places in its XML. Offsets are UTF-16 units of the part's text. */
export interface PartText {
  /** In document order; those of a text box stand before the paragraph that it is anchored in. */
  readonly passages: readonly PartPassage[];
  /** What could not be read, and how many passages stand before it. */
  readonly unread: readonly UnreadAt[];
  readonly trackedInsertions: number;
  readonly trackedDeletions: number;
}

export interface UnreadAt {
  readonly what: UnreadKind;
  readonly before: number;
}

export interface PartPassage {
  readonly element: Element;
  readonly region: Place['region'];
  readonly text: string;
  /** See `Passage.row`. */
  readonly row: number | null;
  /** See `Passage.column`. */
  readonly column: number | null;
  /** By its style or outline level. */
  readonly isHeading: boolean;
  /** A second copy of a text box, for programs that do not know the first: nobody sees both, but both must say the same. */
  readonly isCopy: boolean;
  readonly controls: readonly PartControl[];
  /** What its text is made of, in order; formulas are text without a piece. */
  readonly pieces: readonly Piece[];
}

export interface PartControl extends Control {
  /** What its text is made of, in order; empty where it was deleted under "track changes", is hidden, or shows a prompt. */
  readonly pieces: readonly Piece[];
  /** Its `w:text`: it says that nothing but plain text is in it. Null where there is none. */
  readonly plain: readonly [start: number, end: number] | null;
}

/** A `w:t`, or an element that stands for a character: `w:tab`, `w:br`, `w:noBreakHyphen`. */
export interface Piece {
  readonly type: 'text' | 'mark';
  /** As read: a space for a tab, "-" for a hyphen that does not break. */
  readonly text: string;
  /** Where it begins in the passage's text. */
  readonly at: number;
  readonly element: Element;
  /** Behind the element's end. */
  readonly end: number;
  readonly run: Run;
}

export interface Run {
  readonly element: Element;
  /** `w:rPr` with its tags: what the text looks like. Null where it has none. */
  readonly look: readonly [start: number, end: number] | null;
  /** Behind the run's end. */
  readonly end: number;
  /** It holds more than text: a note's mark, a picture, the edge of a field. */
  readonly holdsMore: boolean;
}
