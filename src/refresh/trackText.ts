import type { Piece, Run } from '../readers/word/part.js';
import type { XmlEdit } from '../readers/xml/edit.js';
import { prefixOf, textElement } from './writeText.js';

/** Who makes tracked changes, when, and the next number for one (`w:id`, unique in the document). */
export interface Tracking {
  readonly author: string;
  /** "2020-01-05T00:00:00Z"; null where no day is known. */
  readonly date: string | null;
  readonly nextId: () => number;
}

/**
 * The same as `writeText`, as a tracked change: the old runs are deleted, a run in the first one's look is inserted.
 * What else a run holds (a note's mark) stays in a run of its own, unchanged.
 */
export function trackText(xml: string, pieces: readonly Piece[], text: string, tracking: Tracking): readonly XmlEdit[] {
  const byRun = new Map<Run, Piece[]>();
  for (const piece of pieces) {
    const own = byRun.get(piece.run);
    if (own === undefined) byRun.set(piece.run, [piece]);
    else own.push(piece);
  }
  return [...byRun].flatMap(([run, own], index) => {
    const [first] = own;
    if (first === undefined) return [];
    const deleted = change(xml, first, 'del', own.map((piece) => deletedPiece(xml, piece)).join(''), tracking);
    const added = index === 0 ? insertion(xml, first, text, tracking) : '';
    const { element } = run;
    if (!run.holdsMore) return [{ start: element.start, end: run.end, text: deleted + added }];
    return [
      { start: element.start, end: element.start, text: deleted + added },
      ...own.map((piece) => ({ start: piece.element.start, end: piece.end, text: '' })),
    ];
  });
}

/** Inside an insertion of somebody else, ours ends theirs and begins it again behind: a change within a change would be theirs. */
function insertion(xml: string, piece: Piece, text: string, tracking: Tracking): string {
  const added = change(xml, piece, 'ins', textElement(prefixOf(piece), text), tracking);
  const { parent } = piece.run.element;
  if (parent?.name !== 'w:ins' && parent?.name !== 'w:moveTo') return added;
  const open = xml.slice(parent.start, parent.openEnd);
  const again = open.replace(/(\s\w*:?id\s*=\s*["'])[^"']*/, (_, before: string) => `${before}${tracking.nextId()}`);
  return `</${parent.rawName}>${added}${again}`;
}

function change(xml: string, piece: Piece, kind: 'ins' | 'del', content: string, tracking: Tracking): string {
  const { element, look } = piece.run;
  const prefix = prefixOf(piece);
  const properties = look === null ? '' : withoutEarlierLook(xml.slice(...look));
  const run = `${xml.slice(element.start, element.openEnd)}${properties}${content}</${element.rawName}>`;
  const name = prefix === '' ? 'w:' : prefix;
  const declared = prefix === '' ? ` xmlns:w="${element.scope.namespace}"` : '';
  const { author, date } = tracking;
  const when = date === null ? '' : ` ${name}date="${date}"`;
  const attributes = `${declared} ${name}id="${tracking.nextId()}" ${name}author="${author}"${when}`;
  return `<${prefix}${kind}${attributes}>${run}</${prefix}${kind}>`;
}

/** `w:t` as `w:delText`; a tab or a hyphen is deleted as it is. */
function deletedPiece(xml: string, { element, end, type }: Piece): string {
  const raw = xml.slice(element.start, end);
  if (type === 'mark') return raw;
  const deleted = element.rawName.replace(/t$/, 'delText');
  const open = raw.slice(0, element.openEnd - element.start).replace(element.rawName, deleted);
  if (element.selfClosing) return open;
  const closing = raw.lastIndexOf('<');
  return `${open}${raw.slice(element.openEnd - element.start, closing)}</${deleted}>`;
}

/** A record of what the text looked like before somebody changed it (`w:rPrChange`) is none of ours. */
function withoutEarlierLook(look: string): string {
  const open = /<(\w*:?rPrChange)\b/.exec(look);
  const end = open === null ? -1 : look.indexOf(`</${open[1]}>`, open.index);
  return open === null || end === -1 ? look : look.slice(0, open.index) + look.slice(look.indexOf('>', end) + 1);
}
