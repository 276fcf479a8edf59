import type { RunLook } from './look.js';

/**
 * A piece of a Word template on its way through the language of templates, where one private-use mark stands for it.
 * What a loop repeats, it repeats; what a condition leaves out is not there.
 */
export type Chunk =
  /** XML as it stands in the template. */
  | {
      readonly type: 'xml';
      readonly xml: string;
      /** What of it the reader sees within a paragraph. */
      readonly text: string;
      /** It has something to see, be it no text. */
      readonly isSeen: boolean;
      /** Paragraphs with words, between paragraphs, and in rows and cells. */
      readonly lines: readonly string[];
      readonly begins: BlockName | null;
      readonly ends: BlockName | null;
      /** Rows of a table, cells of a row. */
      readonly held: number;
    }
  /** A paragraph with tags: it goes where nothing is left in it. */
  | { readonly type: 'paragraph'; readonly open: ListedStart; readonly close: string; readonly stays: boolean }
  | { readonly type: 'paragraphEnd' }
  /** A paragraph that held only tags for others was here: two tables that it parted stay two. */
  | { readonly type: 'gone'; readonly empty: string }
  /** What holds paragraphs, and must end with one. */
  | { readonly type: 'container'; readonly needsParagraph: boolean; readonly prefix: string; readonly width: number }
  | { readonly type: 'containerEnd' }
  /** A table goes without rows, a row without cells. */
  | { readonly type: 'table'; readonly close: string }
  | { readonly type: 'row'; readonly close: string }
  | { readonly type: 'tableEnd' | 'rowEnd' }
  /** How what follows looks. */
  | { readonly type: 'look'; readonly look: RunLook }
  /** A partial's words follow, up to its end. */
  | { readonly type: 'partial'; readonly place: PartialPlace }
  | { readonly type: 'partialEnd' }
  /** A turn of a loop in which these numbered lists begin anew. */
  | { readonly type: 'turn'; readonly lists: readonly string[] }
  /** Text boxes of one drawing, written down twice: for old programs, they are repeated from the first writing. */
  | { readonly type: 'alternatives' | 'alternativesEnd' }
  | { readonly type: 'box' | 'boxEnd' }
  | { readonly type: 'boxCopy'; readonly index: number }
  /** A note's text, at its mark. */
  | { readonly type: 'note'; readonly note: NoteName }
  | { readonly type: 'noteEnd'; readonly mark: readonly [before: string, after: string] }
  /** What follows belongs to another part. */
  | { readonly type: 'part'; readonly name: string }
  /** A cell that holds a value, whatever the data. */
  | { readonly type: 'valueCell'; readonly range: readonly [start: number, end: number] };

export type BlockName = 'w:p' | 'w:tbl';

export interface NoteName {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly open: readonly [before: string, after: string];
  readonly close: string;
}

/** The start of a paragraph up to its properties' end; its list can be exchanged. */
export interface ListedStart {
  readonly before: string;
  /** The list's number in `numbering.xml`; null where it is in none that begins anew. */
  readonly list: string | null;
  /** Around another list's number, where the paragraph has its list from a style. */
  readonly inserted: readonly [before: string, after: string] | null;
  readonly after: string;
}

/** Where a partial stands: in a line, or alone in a paragraph whose look its paragraphs take. */
export interface PartialPlace {
  readonly name: string;
  readonly isLine: boolean;
  readonly paragraph: { readonly open: string; readonly close: string; readonly hasLook: boolean };
  readonly look: RunLook;
  /** Twips from margin to margin where it stands. */
  readonly width: number;
}
