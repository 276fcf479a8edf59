import type { PartPassage, Piece } from '../readers/word/part.js';
import type { XmlEdit } from '../readers/xml/edit.js';
import type { Element } from '../readers/xml/element.js';

/** Where each content control of a part ends, by where it begins. */
export type ControlEnds = ReadonlyMap<number, number>;

/**
 * Marks whole runs: from the run in which the stretch begins to the one in which it ends. A content control stays as it
 * is, the marks stand round it, since one for plain text may hold nothing but text.
 */
export function anchorEdits(
  { pieces }: PartPassage,
  { start, end }: { readonly start: number; readonly end: number },
  id: number,
  ends: ControlEnds,
): readonly XmlEdit[] {
  const begin = firstWhere(pieces, ({ at, text }) => at + text.length > start);
  const behind = firstWhere(pieces, ({ at }) => at >= end);
  const first = pieces[begin < behind ? begin : 0];
  const last = begin < behind ? pieces[behind - 1] : pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = outermost(first).start;
  const lastElement = outermost(last);
  const to = ends.get(lastElement.start) ?? last.run.end;
  const tag = tagsFor(first.run.element, id);
  return [
    { start: from, end: from, text: tag('commentRangeStart') },
    { start: to, end: to, text: `${tag('commentRangeEnd')}${referenceRun(first.run.element, tag)}` },
  ];
}

/** Index of the first piece of which something is true that is true of all behind it as well. */
function firstWhere(pieces: readonly Piece[], isTrue: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieces[middle];
    if (piece !== undefined && isTrue(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The run, or the outermost control round it within its paragraph. */
function outermost({ run }: Piece): Element {
  let found = run.element;
  for (let at = run.element.parent; at !== null && at.name !== 'w:p'; at = at.parent) {
    if (at.name === 'w:sdt') found = at;
  }
  return found;
}

type Tag = (name: string) => string;

function referenceRun({ rawName }: Element, tag: Tag): string {
  return `<${rawName}>${tag('commentReference')}</${rawName}>`;
}

/** Elements as the part calls them; attributes need a prefix also where elements have none. */
function tagsFor({ rawName, scope }: Element, id: number): Tag {
  const prefix = rawName.slice(0, rawName.indexOf(':') + 1);
  if (prefix !== '') return (name) => `<${prefix}${name} ${prefix}id="${id}"/>`;
  return (name) => `<${name} xmlns:w="${scope.namespace}" w:id="${id}"/>`;
}
