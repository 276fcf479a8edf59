import type { LaidParagraph } from './laidParagraph.js';
import type { XmlNode } from './xmlNode.js';

/** A Word file as it is laid out: what is printed where, and how it looks. */
export interface LaidDocument {
  /** Each with its own pages; at least one. */
  readonly sections: readonly LaidSection[];
  /** Every paragraph, those of tables, headers and footers too. */
  readonly all: readonly LaidParagraph[];
}

export interface LaidSection {
  readonly blocks: readonly LaidBlock[];
  readonly pages: Pages;
}

export type LaidBlock = { readonly type: 'paragraph'; readonly paragraph: LaidParagraph } | LaidTable;

export interface LaidTable {
  readonly type: 'table';
  /** Rows of cells of paragraphs, those of inner tables in their place. */
  readonly cells: readonly (readonly (readonly LaidParagraph[])[])[];
  readonly node: XmlNode;
}

/** How the pages of a section look; lengths in twips, null where the file says nothing. */
export interface Pages {
  readonly width: number | null;
  readonly height: number | null;
  readonly isLandscape: boolean;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header', number | null>>;
  /** The first page has a header and footer of its own. */
  readonly firstDiffers: boolean;
  /** Pages are counted anew from this number. */
  readonly startsAt: string | null;
  readonly headers: Sides;
  readonly footers: Sides;
}

/** What is printed on the first page, where it differs, on odd pages and, where these differ, on even ones. */
export type Sides = Readonly<Record<'first' | 'default' | 'even', readonly LaidParagraph[]>>;
