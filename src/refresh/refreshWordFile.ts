import { isSameFigureText } from '../quantity/text/comparableText.js';
import type { Place } from '../readers/readDocument.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { openWordFile, type WordPackage } from '../readers/word/openWordFile.js';
import type { PartControl } from '../readers/word/part.js';
import { type PlacedPassage, placePassages } from '../readers/word/placePassages.js';
import { readParts, type SeenPart } from '../readers/word/readParts.js';
import { applyEdits, type XmlEdit } from '../readers/xml/edit.js';
import { replaceEntries } from '../readers/zip/replaceEntries.js';
import { type LineChanges, lineChanges, type TextChange } from './lineChanges.js';
import { type PresentTexts, textInPlaceOf } from './presentTexts.js';
import { type Tracking, trackText } from './trackText.js';
import { writeText } from './writeText.js';

export interface Refreshed {
  /** The file as it came where nothing had to change. */
  readonly bytes: Uint8Array;
  /** How many controls of ours there are, each figure of each place. */
  readonly controls: number;
  readonly changes: readonly FigureChange[];
  /** Controls with text, and with names that the data do not have: they are left as they are. */
  readonly unknown: readonly FigureAt[];
  /** Of the appendix on sources: lists of lines that are others now, and rows of which that is not known. */
  readonly lines: { readonly changed: number; readonly left: number };
  /** Controls whose text somebody deleted: nothing is put back. */
  readonly emptied: readonly FigureAt[];
}

/** A figure at one of its places in a document; offsets are UTF-16 units. */
export interface FigureAt {
  readonly id: string;
  readonly place: Place;
  /** The passage as it was, with the figure's text between `start` and `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A figure that has another value now; `after` is what is put in its place. */
export interface FigureChange extends FigureAt {
  readonly after: string;
}

/** By whom and when changes are tracked; see `Tracking`. */
export type Author = Pick<Tracking, 'author' | 'date'>;

/** What a document is to say now. */
export interface Present {
  readonly texts: PresentTexts;
  /** Names that the data have no more, and those of the same figures now. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** See `sourceLines`; left out where they are not known. */
  readonly lines?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts the present printings of figures into the controls that bear their names, and the lines that they come from into
 * the appendix on sources; nothing else of the file changes.
 */
export function refreshWordFile(
  bytes: Uint8Array,
  { texts, renamed = new Map(), lines }: Present,
  track: Author | null,
): Refreshed | ReadProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const parts = readParts(file);
  if ('code' in parts) return parts;
  const placed = placePassages(parts);
  const found = placed.flatMap(figuresOf);
  const byName = <Of>(known: ReadonlyMap<string, Of>, id: string): Of | undefined =>
    known.get(id) ?? known.get(renamed.get(id) ?? '');
  const printingsOf = (id: string): readonly string[] | undefined => byName(texts, id);
  const sources = lines === undefined ? NO_LINES : lineChanges(placed, (id) => byName(lines, id));
  const unknown = found.filter((figure) => printingsOf(figure.id) === undefined && !isEmpty(figure));
  const emptied = found.filter(isEmpty);
  const changes = found.flatMap((figure) => {
    const printings = printingsOf(figure.id) ?? [];
    const before = figure.text.slice(figure.start, figure.end);
    if (isEmpty(figure) || printings.length === 0 || printings.some((now) => isSameFigureText(now, before))) return [];
    return [{ ...figure, after: textInPlaceOf(before, printings) }];
  });
  const tracking = track === null ? null : { ...track, nextId: unusedIds(parts) };
  const all = [...changes.map((change) => ({ ...change, ...change.control })), ...sources.changes];
  return {
    bytes: all.length === 0 ? bytes : rewritten(file, all, tracking),
    lines: { changed: sources.changes.length, left: sources.left },
    controls: found.filter(isSeen).length,
    changes: changes
      .filter(isSeen)
      .map(({ id, place, text, start, end, after }) => ({ id, place, text, start, end, after })),
    unknown: unknown.filter(isSeen).map(at),
    emptied: emptied.filter(isSeen).map(at),
  };
}

interface FoundFigure extends FigureAt {
  readonly part: SeenPart;
  readonly control: PartControl;
  readonly isCopy: boolean;
}

function figuresOf({ part, passage: { text, controls, isCopy }, place }: PlacedPassage): readonly FoundFigure[] {
  return controls.map((control) => {
    const { id, start, end } = control;
    return { id, place, text, start, end, part, control, isCopy };
  });
}

function isSeen({ isCopy }: FoundFigure): boolean {
  return !isCopy;
}

function isEmpty({ text, start, end, control }: FoundFigure): boolean {
  return control.pieces.length === 0 || text.slice(start, end).trim() === '';
}

function at({ id, place, text, start, end }: FoundFigure): FigureAt {
  return { id, place, text, start, end };
}

const NO_LINES: LineChanges = { changes: [], left: 0 };

function rewritten(
  { entries, bytesOf }: WordPackage,
  changes: readonly (TextChange & Partial<Pick<PartControl, 'plain'>>)[],
  tracking: Tracking | null,
): Uint8Array {
  const edits = new Map<SeenPart, XmlEdit[]>();
  for (const { part, pieces, plain = null, after } of changes) {
    const own =
      tracking === null
        ? writeText(part.xml, pieces, after)
        : [...notPlain(plain), ...trackText(part.xml, pieces, after, tracking)];
    const earlier = edits.get(part);
    if (earlier === undefined) edits.set(part, [...own]);
    else for (const edit of own) earlier.push(edit);
  }
  const names = new Map(entries.map(({ name }) => [name.toLowerCase(), name]));
  const replaced = [...edits].map(([part, own]) => {
    const name = names.get(part.name.toLowerCase()) ?? part.name;
    return [name, bytesOf(part.name, applyEdits(part.xml, own))] as const;
  });
  return replaceEntries(entries, new Map(replaced));
}

/** LibreOffice runs the old and the new text of a plain-text control together; of any other it accepts and rejects changes. */
function notPlain(plain: PartControl['plain']): readonly XmlEdit[] {
  return plain === null ? [] : [{ start: plain[0], end: plain[1], text: '' }];
}

/** Ascending numbers that no `w:id` of the parts has. */
function unusedIds(parts: readonly SeenPart[]): () => number {
  const used = new Set<number>();
  for (const { xml } of parts) for (const [, id] of xml.matchAll(/:?\bid\s*=\s*["'](\d+)/g)) used.add(Number(id));
  let last = 0;
  return () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
}
