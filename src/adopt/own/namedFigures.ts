import type { ValueShape } from '../../model/keysOf.js';
import { toIso } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';
import type { Passage } from '../../readers/readDocument.js';
import { ROOT, shapeAt } from '../result/shape.js';
import { idsIn, wholeNames } from './wholeNames.js';

/** A figure of the data that a document built by this tool marks. */
export interface NamedFigure {
  /** Keys and names of items that lead to it. */
  readonly names: readonly string[];
  /** As the data file writes it. */
  readonly text: string;
  /** What the data file has there: "date", "count", "rate". */
  readonly kind: string;
  /** "ước" stands before it without belonging to it. */
  readonly estimate: boolean;
}

/** The figures of the data by their names; what is worked out, and digits in words, are none. */
export function namedFigures(passages: readonly Passage[]): ReadonlyMap<string, NamedFigure> {
  const found = new Map<string, NamedFigure>();
  // What the words of its first paragraph do not tell, those of a table's row will not.
  const unknown = new Set<string>();
  const homes = homesOf(passages);
  for (const passage of passages) {
    const { text, controls } = passage;
    let ids: ReturnType<typeof idsIn> | null = null;
    const idsHere = (begin: string): readonly string[] => {
      ids ??= idsIn(text);
      return ids(begin);
    };
    for (const { id, start, end } of controls) {
      if (found.has(id) || unknown.has(id) || OF_LETTERHEAD.test(id)) continue;
      if (isCut(id) && homes.get(id) !== passage) continue;
      // Of what is cut and fits nothing, no one knows what it is: it may be worked out.
      const names = isCut(id) ? wholeNames(id, idsHere) : id.split('.');
      if (names === null) unknown.add(id);
      const resolved = names === null ? null : resolve(names, ROOT);
      const said = text.slice(start, end).normalize('NFC').trim();
      if (resolved === null || said === '' || /[…\uE002]/u.test(said)) continue;
      const date = resolved.kind === 'date' || resolved.kind === 'fullDate' ? readDate(said).value : null;
      const estimate = /ước\s*$/u.test(text.slice(0, start).normalize('NFC')) && !/^ước/u.test(said);
      found.set(id, { names: resolved.names, text: date === null ? said : toIso(date), kind: resolved.kind, estimate });
    }
  }
  // A month or a year as such is printed once: "kết quả tuyên truyền năm 2019".
  const [from, to] = [found.get('period.from'), found.get('period.to')];
  if (from !== undefined && to === undefined) found.set('period.to', { ...from, names: ['period', 'to'] });
  return found;
}

/** Where the item of a name that was cut is told: words that call the figure may stand elsewhere, even before. */
function homesOf(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const homes = new Map<string, { readonly passage: Passage; readonly marks: number }>();
  for (const passage of passages) {
    const marks = new Map<string, number>();
    for (const { id } of passage.controls) marks.set(itemOf(id), (marks.get(itemOf(id)) ?? 0) + 1);
    for (const { id } of passage.controls) {
      const own = marks.get(itemOf(id)) ?? 0;
      if (isCut(id) && own > (homes.get(id)?.marks ?? 0)) homes.set(id, { passage, marks: own });
    }
  }
  return new Map([...homes].map(([id, { passage }]) => [id, passage]));
}

/** "conferences.12" of all that is told of that item. */
function itemOf(id: string): string {
  return id.split('.', 2).join('.');
}

/** A number or day of the letterhead is read there: a sentence may call that of another layout. */
const OF_LETTERHEAD = /^report\.(?:party\.|state\.)?(?:date|number)$/u;

/** A name that was longer than Word's limit: only its begin is known. */
export function isCut(id: string): boolean {
  return id.includes('~');
}

interface Resolved {
  readonly names: readonly string[];
  readonly kind: string;
}

/** A name drops the `value` at its end: "participants.voluntary" is that of `participants.voluntary.value`. */
function resolve(names: readonly string[], root: ValueShape): Resolved | null {
  let shape = root;
  for (const name of names) {
    const next = shape.type === 'list' ? shape.of.shape : shapeAt(shape, name);
    if (next === null) return null;
    shape = next;
  }
  const value = shape.type === 'map' ? shapeAt(shape, 'value') : null;
  const leaf = value ?? shape;
  if (leaf.type !== 'leaf' || leaf.kind === 'text' || leaf.kind === 'narrative') return null;
  return { names: value === null ? names : [...names, 'value'], kind: leaf.kind };
}
