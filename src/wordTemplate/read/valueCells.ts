import type { Paragraph } from './paragraph.js';
import type { Placement } from './placement.js';
import { showsOnly } from './placement.js';
import type { WordTag } from './wordTag.js';
import { ancestorsOf, type WordNode } from './wordTree.js';

/** Cells with values, no other words and no condition: where such a cell stays empty, a table has a hole that nobody meant. */
export function valueCells(
  paragraphs: readonly Paragraph[],
  tags: ReadonlyMap<WordNode, readonly WordTag[]>,
  moved: Placement['moved'],
): ReadonlyMap<WordNode, WordTag> {
  const found = new Map<WordNode, WordTag | null>();
  for (const paragraph of paragraphs) {
    const cell = ancestorsOf(paragraph.node).find(({ name }) => name === 'w:tc');
    if (cell === undefined) continue;
    const own = (tags.get(paragraph.node) ?? []).filter(({ kind }) => kind !== 'comment');
    const values = own.filter((tag) => !moved.has(tag));
    const isValue =
      values.every(({ kind }) => kind === 'other') && showsOnly(paragraph, tags.get(paragraph.node) ?? []);
    // A block within the cell says that it may be empty.
    const isHeld = own.some((tag) => moved.has(tag) && isInside(moved.get(tag), cell));
    const [first] = values;
    const before = found.get(cell);
    if (before === null || !isValue || isHeld) found.set(cell, null);
    else if (before === undefined && first !== undefined) found.set(cell, first);
  }
  return new Map([...found].flatMap(([cell, tag]) => (tag === null ? [] : [[cell, tag] as const])));
}

function isInside(node: WordNode | undefined, outer: WordNode): boolean {
  return node !== undefined && ancestorsOf(node).includes(outer);
}
