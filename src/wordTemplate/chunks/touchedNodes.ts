import type { NumberedLists } from '../read/numberedLists.js';
import type { Paragraph } from '../read/paragraph.js';
import type { Placement } from '../read/placement.js';
import type { NoteAt, TemplatePart } from '../read/templatePart.js';
import { piecesOf, type WordTag } from '../read/wordTag.js';
import type { WordNode } from '../read/wordTree.js';

/** Every element that is not copied as it is, with all that it stands in. */
export function touchedNodes(
  paragraphs: readonly Paragraph[],
  tags: ReadonlyMap<WordNode, readonly WordTag[]>,
  { before, after, gone }: Placement,
  { places }: NumberedLists,
  notes: ReadonlyMap<WordNode, NoteAt>,
  parts: readonly TemplatePart[],
): ReadonlySet<WordNode> {
  const touched = new Set<WordNode>();
  for (const node of [...before.keys(), ...after.keys(), ...gone, ...places.keys(), ...notes.keys()]) touch(node);
  for (const { node, pieces } of paragraphs) {
    const own = tags.get(node) ?? [];
    if (own.length > 0) touch(node);
    for (const tag of own) {
      for (const piece of piecesOf(tag)) touch(piece.node);
    }
    // There, words are words of the language: blanks at the ends of an item are none of it.
    if (own.some(({ name }) => name === 'listed')) for (const piece of pieces) touch(piece.node);
  }
  for (const { copies } of parts) for (const box of copies.keys()) if (isOfTouchedDrawing(box)) touch(box);
  return touched;

  function touch(node: WordNode): void {
    for (let at: WordNode | null = node; at !== null && !touched.has(at); at = at.parent) touched.add(at);
  }

  /** Its first writing is filled. */
  function isOfTouchedDrawing(box: WordNode): boolean {
    let at: WordNode | null = box;
    while (at !== null && at.name !== 'mc:AlternateContent') at = at.parent;
    return at !== null && touched.has(at);
  }
}
