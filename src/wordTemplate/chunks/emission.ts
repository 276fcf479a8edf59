import type { NumberedLists } from '../read/numberedLists.js';
import type { TextPiece } from '../read/paragraph.js';
import type { Placement } from '../read/placement.js';
import type { NoteAt, TemplatePart } from '../read/templatePart.js';
import type { WordTag } from '../read/wordTag.js';
import type { WordNode } from '../read/wordTree.js';
import type { ChunkWriter } from './chunkWriter.js';

/** What is known of a template when it is written down. */
export interface Plan {
  readonly placement: Placement;
  readonly lists: NumberedLists;
  /** Of each paragraph, its tags. */
  readonly tags: ReadonlyMap<WordNode, readonly WordTag[]>;
  readonly pieces: ReadonlyMap<WordNode, TextPiece>;
  /** Of a piece, the tags that stand in it. */
  readonly tagsAt: ReadonlyMap<WordNode, readonly WordTag[]>;
  /** Elements that hold anything to be filled, moved or told apart; all others are copied as they are. */
  readonly touched: ReadonlySet<WordNode>;
  /** Paragraphs that hold a partial and nothing else that is seen. */
  readonly partialParagraphs: ReadonlySet<WordNode>;
  /** Cells that hold values and no other words, and the tag of the first. */
  readonly valueCells: ReadonlyMap<WordNode, WordTag>;
  /** Marks of notes whose text is filled, or repeated. */
  readonly notes: ReadonlyMap<WordNode, NoteAt>;
  /** Places of tags in the text that is checked. */
  readonly rangeOf: (tag: WordTag) => readonly [start: number, end: number];
}

/** How far the writing down has come. */
export interface Emission {
  readonly writer: ChunkWriter;
  readonly plan: Plan;
  readonly part: TemplatePart;
  /** How many `{{#listed}}` are open: in them, words are words of the language. */
  listed: number;
}
