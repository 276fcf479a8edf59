import type { CellPlace } from './cellPlace.js';
import type { FindingTarget } from './finding.js';

/** What findings point into: a data file, an object in its place, or a template. */
export interface Source {
  /** The name findings are shown under. */
  readonly file: string;
  /** As it stands on disk, without a byte order mark; empty for an object. */
  readonly text: string;
  /** Null where there are no lines: an object has paths alone. */
  readonly locate: (target: FindingTarget) => Location | null;
}

/** One whose places all are in its text. */
export interface TextSource extends Source {
  readonly locate: (target: FindingTarget) => TextPlace;
}

/** Where something stands: in the text of the file, or in a register that was counted. */
export type Location = TextPlace | RegisterPlace;

/** 1-based; columns count UTF-16 code units, as editors do. The end is exclusive and on the same line. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole line. */
  readonly text: string;
  /** In a Word file lines are paragraphs; this says where one is found. */
  readonly word?: WordPlace;
}

/** Where a paragraph of a Word file stands, as its reader would look for it. */
export interface WordPlace {
  /** "document", "header1": the name of its part, without folder and ending. */
  readonly part: string;
  readonly isBody: boolean;
  /** The nearest heading above; null in front of the first. */
  readonly heading: string | null;
  /** 1-based; of tables within one another, the innermost. Null outside of tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
}

/** One cell, or the rows of one register or more that were counted together. */
export interface RegisterPlace {
  readonly cells: readonly [RegisterCells, ...RegisterCells[]];
}

export interface RegisterCells extends CellPlace {
  /** 1-based numbers of rows that were counted; empty for one cell, or all of the sheet. */
  readonly rows: readonly number[];
}

export function isInRegister(place: Location): place is RegisterPlace {
  return 'cells' in place;
}
