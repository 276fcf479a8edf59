import { attribute } from '../../readers/xml/element.js';
import type { TagBlock } from './blocks.js';
import type { OpenedTemplate } from './openTemplate.js';
import type { NoteAt } from './templatePart.js';
import type { WordTag } from './wordTag.js';
import type { WordNode } from './wordTree.js';

/** Marks of notes that are filled with their surroundings: notes with tags, and notes in a loop, of which each turn needs its own. */
export function notesAt(
  { parts, notes }: OpenedTemplate,
  tags: ReadonlyMap<WordNode, readonly WordTag[]>,
  blocks: readonly TagBlock[],
): ReadonlyMap<WordNode, NoteAt> {
  const known = new Map(
    notes.flatMap((part) =>
      part.root.children.map((note) => [`${part.kind} ${attribute(note.element, 'w:id')}`, { part, note }] as const),
    ),
  );
  const found = new Map<WordNode, NoteAt>();
  const body = parts.filter(({ kind }) => kind === 'body');
  for (const { root } of body) visit(root);
  return found;

  function visit(node: WordNode): void {
    if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') meet(node);
    for (const child of node.children) visit(child);
  }

  function meet(mark: WordNode): void {
    const id = attribute(mark.element, 'w:id') ?? '';
    const at = known.get(`${mark.name === 'w:endnoteReference' ? 'endnote' : 'footnote'} ${id}`);
    if (at === undefined) return;
    const hasTags = at.part.paragraphs.some(
      ({ node }) => node.start >= at.note.start && node.end <= at.note.end && (tags.get(node) ?? []).length > 0,
    );
    if (hasTags || isHeld(mark)) found.set(mark, { ...at, id });
  }

  /** Whether a block may repeat it, or leave it out. */
  function isHeld({ start }: WordNode): boolean {
    return blocks.some(({ open, close }) => open.paragraph.node.start <= start && start <= close.paragraph.node.end);
  }
}
