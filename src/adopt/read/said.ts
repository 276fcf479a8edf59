import type { Place } from '../../readers/readDocument.js';
import type { Spot } from '../../verify/scan/spot.js';
import type { Section } from '../rules/headings.js';

/** A number of a sentence; offsets are those of the sentence. */
export interface SaidSpot extends Spot {
  /** With its approximator, blanks folded: "hơn 227.000". */
  readonly text: string;
  /** The figure's name, where the document marks it. */
  readonly control: string | null;
}

/** A sentence of the document; of a table, one cell. */
export interface Saying {
  /** NFC, one blank between words, no mark of a list in front. */
  readonly text: string;
  readonly spots: readonly SaidSpot[];
  /** Names of the figures that the document marks in it, be they written in digits or in words ("hàng trăm"). */
  readonly marks: readonly string[];
  readonly place: Place;
  /** Cells of a table's row have one number; null outside of tables. */
  readonly row: number | null;
  /** The column that it begins in, counted from 0; null outside of tables, and where it is not known. */
  readonly column: number | null;
  /** Counts the paragraphs that sentences stand in. */
  readonly paragraph: number;
  /** What the heading above announces; null where there is none, or it says nothing to us. */
  readonly section: Section | null;
  /** Its paragraph begins with the mark of a list. */
  readonly isItem: boolean;
  /** It is such a heading itself. */
  readonly isHeading: boolean;
}
