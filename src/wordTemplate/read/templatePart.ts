import type { Paragraph } from './paragraph.js';
import type { WordNode } from './wordTree.js';

/** A part of a Word template that is filled. */
export interface TemplatePart {
  /** Name in the archive. */
  readonly name: string;
  readonly kind: 'body' | 'header' | 'footer' | 'footnote' | 'endnote';
  /** Its tracked changes accepted. */
  readonly xml: string;
  /** How many tracked changes it had. */
  readonly changes: number;
  readonly root: WordNode;
  readonly paragraphs: readonly Paragraph[];
  /** Text boxes written down for old programs, which repeat those before them: the box, and which of them it repeats. */
  readonly copies: ReadonlyMap<WordNode, number>;
}

/** A note, in the part that it stands in. */
export interface NoteAt {
  readonly part: TemplatePart;
  readonly note: WordNode;
  readonly id: string;
}
