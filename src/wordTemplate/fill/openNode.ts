import { joinTexts } from '../../report/joinTexts.js';
import type { Inline } from '../../report/tree.js';
import type { BlockName } from '../chunks/chunk.js';

/** Something that is open while a template is put together. */
export interface OpenNode {
  readonly out: string[];
  /** The block before, where it holds blocks. */
  last: BlockName | null;
  /** A paragraph that went since; it parts two tables where nothing else does. */
  dropped: string | null;
  /** Rows of a table, cells of a row. */
  held: number;
  /** Something in it is seen. */
  isSeen: boolean;
  /** Of a paragraph: its words. */
  readonly inlines: Inline[];
  /** A cell that is there for a value: where its tag stands. */
  value: readonly [start: number, end: number] | null;
}

export function createOpenNode(): OpenNode {
  return { out: [], last: null, dropped: null, held: 0, isSeen: false, inlines: [], value: null };
}

/** Puts a paragraph or a table in; two tables that a paragraph parted stay two. */
export function putBlock(frame: OpenNode, name: BlockName, xml: string): void {
  partTables(frame, name);
  frame.out.push(xml);
  frame.last = name;
  frame.dropped = null;
}

export function partTables(frame: OpenNode, name: BlockName): void {
  if (name === 'w:tbl' && frame.last === 'w:tbl' && frame.dropped !== null) frame.out.push(frame.dropped);
}

export function wordsOf({ inlines }: OpenNode): readonly Inline[] {
  return joinTexts(inlines);
}
