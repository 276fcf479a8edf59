/** A paragraph with the looks that it has once styles, numbering and the document's defaults are resolved; lengths in twips. */
export interface LaidParagraph {
  /** Offset in its part: what tells it from every other. */
  readonly start: number;
  /** As printed; a line break is a newline. */
  readonly text: string;
  readonly align: Align;
  readonly before: number;
  readonly after: number;
  /** No space to neighbours of the same style. */
  readonly isClose: boolean;
  readonly style: string;
  readonly line: number;
  readonly lineRule: string;
  /** Where its first line begins, from the left margin. */
  readonly firstLine: number;
  readonly keepNext: boolean;
  /** By its outline level. */
  readonly isHeading: boolean;
  /** Word puts a number or a bullet before it. */
  readonly isNumbered: boolean;
  /** Runs that print something, neighbours of one look together. */
  readonly runs: readonly LaidRun[];
  readonly drawn: readonly DrawnLine[];
  /** Instructions of its fields, in one. */
  readonly fields: string;
  /** A border below it. */
  readonly isUnderlined: boolean;
  /** It begins a page. */
  readonly beginsPage: boolean;
  /** A page ends within it. */
  readonly endsPage: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'both';

export interface LaidRun {
  readonly text: string;
  /** In half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "auto", or six hexadecimal digits. */
  readonly color: string;
  readonly highlight: boolean;
  /** Above or below the line, and smaller than its size. */
  readonly isRaised: boolean;
  readonly font: string;
}

/** A line drawn from a paragraph; null where it cannot be told. */
export interface DrawnLine {
  readonly length: number | null;
  readonly isCentred: boolean | null;
}
