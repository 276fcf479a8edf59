import { applyEdits } from '../../readers/xml/edit.js';
import { attribute } from '../../readers/xml/element.js';
import type { TemplatePart } from '../read/templatePart.js';
import type { WrittenNotes } from './writtenNotes.js';

/** The part with the notes, each of those that were filled as often as its mark was printed. Others stay. `filled`: "footnote 2". */
export function withNotes({ kind, xml, root }: TemplatePart, notes: WrittenNotes, filled: ReadonlySet<string>): string {
  const edits = root.children.flatMap((note) => {
    const id = attribute(note.element, 'w:id') ?? '';
    if (!filled.has(`${kind} ${id}`)) return [];
    return [
      { start: note.start, end: note.end, text: notes.written(kind === 'endnote' ? kind : 'footnote', id).join('') },
    ];
  });
  return applyEdits(xml, edits);
}
