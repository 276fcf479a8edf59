import { figureId } from '../../indicators/figureId.js';
import { nameOfWords, slugOf } from '../../model/itemId.js';
import type { ValueShape } from '../../model/keysOf.js';
import { ROOT, shapeAt } from '../result/shape.js';
import { windowsOf } from './windowsOf.js';

/** A paragraph of more words is not looked through. */
const MOST_WORDS = 600;
/** Keys and names behind what is left of a name. */
const DEEPEST = 4;

/**
 * The keys and names of which one was cut to Word's length: "…coverage.lao-dong.target.quy-iii.s~8keo6" begins with these, and
 * the letters behind "~" tell which of those that may follow is meant: keys of the data, and items named by words of the
 * paragraph. Null where none fits.
 */
export function wholeNames(control: string, idsIn: (begin: string) => readonly string[]): readonly string[] | null {
  const names = control.slice(0, control.indexOf('~')).split('.');
  const partial = names.pop() ?? '';
  let shape: ValueShape = ROOT;
  for (const name of names) {
    const next: ValueShape | null = shape.type === 'list' ? shape.of.shape : shapeAt(shape, name);
    if (next === null) return null;
    shape = next;
  }
  return complete(shape, names, partial, 0, () => true);

  function complete(
    at: ValueShape,
    path: readonly string[],
    begin: string,
    depth: number,
    mayBe: (id: string) => boolean,
  ): readonly string[] | null {
    if (at.type === 'leaf') return begin === '' && figureId(path) === control ? path : null;
    if (depth === DEEPEST) return null;
    if (at.type === 'list') {
      for (const id of [begin, ...idsIn(begin)]) {
        const isLike = id !== '' && id.startsWith(begin) && mayBe(id);
        const found = isLike ? complete(at.of.shape, [...path, id], '', depth + 1, isYear) : null;
        if (found !== null) return found;
      }
      return null;
    }
    for (const key of at.keys) {
      const found = key.name.startsWith(begin) ? complete(key.shape, [...path, key.name], '', depth + 1, mayBe) : null;
      if (found !== null) return found;
    }
    return null;
  }
}

/** Of items within items only those that a time names: among all words some would have the same letters behind "~" by chance. */
function isYear(id: string): boolean {
  return /^(?:19|20)\d\d(?:-|$)/u.test(id);
}

/** What items are called that are named by words of a paragraph. */
export function idsIn(text: string): (begin: string) => readonly string[] {
  const said = text.replace(/\s+/gu, ' ');
  const words = said.split(' ').length > MOST_WORDS ? [] : windowsOf(said);
  const spans = [...spansIn(said), ...datesIn(said)].map((text) => ({ text, slug: slugOf(text) }));
  const all = [...words, ...spans];
  const known = new Map<string, readonly string[]>();
  return (begin) => {
    // A long name is cut behind more letters than these; one of no letters is made of others.
    const first = begin.slice(0, FIRST);
    const before = known.get(first);
    if (before !== undefined) return before;
    const like = all.filter(({ slug }) => slug === '' || slug.startsWith(first));
    const ids = [...new Set(like.map(({ text, slug }) => nameOfWords(text, slug)))];
    known.set(first, ids);
    return ids;
  };
}

/** Letters that every name has of its words. */
const FIRST = 6;

/** "trong giai đoạn 4/2013 - 2025" → "2013-4 2025", which growth is named by. */
function spansIn(text: string): readonly string[] {
  return [...text.matchAll(/giai đoạn ([\d/]+) - ([\d/]+)/gu)].map(
    ([, from = '', to = '']) => `${isoOf(from)} ${isoOf(to)}`,
  );
}

/** "05/7/2026" → "2026-7-5", which a milestone is named by. */
function datesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d/])(?:\d{1,2}\/){0,2}\d{4}(?!\d)/gu)].map(([date]) => isoOf(date));
}

function isoOf(date: string): string {
  return date.split('/').reverse().map(Number).join('-');
}
