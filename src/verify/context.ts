import type { Passage } from '../readers/readDocument.js';
import type { Spot } from './scan/spot.js';
import { wordKey } from './wordKey.js';

/** What stands round a number. */
export interface Surroundings {
  readonly words: readonly NearWord[];
  /** The keys of the nearest numbers, with the side on which they stand: "<d:2019". */
  readonly numbers: readonly string[];
  /** Null outside of tables. */
  readonly row: RowPlace | null;
}

export const NOTHING_NEAR: Surroundings = { words: [], numbers: [], row: null };

/** What a row says: its words, and the keys of its numbers, each with its places in ascending order. */
type Said = ReadonlyMap<string, readonly number[]>;

export interface RowPlace {
  readonly said: Said;
  /** Index of the number in it. */
  readonly at: number;
}

/** A word near a number: at -1 it stands right before it, at 2 it is the second behind it. */
export interface NearWord {
  readonly word: string;
  readonly distance: number;
}

export const LEFT = '<';
export const RIGHT = '>';

/** How many words count on each side. */
export const REACH = 8;

/** How many numbers do. */
const NUMBERS = 4;

/** Stands for any number among the words, so that a changed number does not change the words round the next one. */
export const NUMBER = '#';

/** A passage and its numbers. */
export interface Scanned {
  readonly passage: Passage;
  readonly spots: readonly Spot[];
}

/** A word, as it is compared, or a number: no object for a word, of which there may be a million. */
type Item = string | Spot;

/** Words and numbers that count as one run, and where in it the numbers stand. */
interface Run {
  readonly items: readonly Item[];
  readonly numbers: readonly number[];
  /** Null outside of tables. */
  readonly said: Said | null;
}

/**
 * The words round a number. The cells of a table's row are one run of words, since a cell holds little but its number;
 * words of other rows and other paragraphs do not count, so that these can be moved, copied and taken out. They are put
 * together when they are asked for: those of all numbers of a long document would take a kilobyte each.
 */
export function contextsOf(passages: readonly Scanned[]): (spot: Spot) => Surroundings {
  const places = new Map<Spot, { readonly run: Run; readonly at: number; readonly nth: number }>();
  for (const beside of runsOf(passages)) {
    if (beside.every(({ spots }) => spots.length === 0)) continue;
    const items = beside.flatMap(itemsOf);
    const numbers = items.flatMap((item, at) => (typeof item === 'string' ? [] : [at]));
    const run = { items, numbers, said: isCell(beside[0]) ? saidIn(items) : null };
    for (const [nth, at] of numbers.entries()) {
      const item = items[at];
      if (typeof item === 'object') places.set(item, { run, at, nth });
    }
  }
  return (spot) => {
    const place = places.get(spot);
    if (place === undefined) return NOTHING_NEAR;
    const { run, at, nth } = place;
    const row = run.said === null ? null : { said: run.said, at };
    return { words: nearWords(run.items, at), numbers: nearNumbers(run, nth), row };
  };
}

function keyOf(item: Item): string {
  return typeof item === 'string' ? item : item.key;
}

function saidIn(items: readonly Item[]): Said {
  const said = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    const places = said.get(key);
    if (places === undefined) said.set(key, [at]);
    else places.push(at);
  }
  return said;
}

/** Paragraphs, and the cells of each row together; of each table where rows cannot be told. */
export function runsOf<One extends Scanned>(passages: readonly One[]): readonly (readonly One[])[] {
  const runs: One[][] = [];
  let last: One | undefined;
  for (const one of passages) {
    const isBeside = isCell(one) && isCell(last) && (one.passage.row ?? null) === (last?.passage.row ?? null);
    if (isBeside) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs;
}

export function isCell(one: Scanned | undefined): boolean {
  return one?.passage.place.region === 'table';
}

function nearWords(items: readonly Item[], at: number): readonly NearWord[] {
  const near: NearWord[] = [];
  for (const step of [-1, 1]) {
    for (let count = 1; count <= REACH; count += 1) {
      const item = items[at + step * count];
      if (item === undefined) break;
      near.push({ word: typeof item === 'string' ? item : NUMBER, distance: step * count });
    }
  }
  return near;
}

function nearNumbers({ items, numbers }: Run, nth: number): readonly string[] {
  const keys = (from: number, to: number): readonly string[] =>
    numbers.slice(Math.max(0, from), to).map((at) => keyOf(items[at] ?? ''));
  return [
    ...keys(nth - NUMBERS, nth).map((key) => LEFT + key),
    ...keys(nth + 1, nth + 1 + NUMBERS).map((key) => RIGHT + key),
  ];
}

function itemsOf({ passage: { text }, spots }: Scanned): readonly Item[] {
  const items: Item[] = [];
  let last = 0;
  const words = (end: number): void => {
    for (const [word] of text.slice(last, end).matchAll(/[\p{L}\p{M}]+/gu)) items.push(wordKey(word));
  };
  for (const spot of spots) {
    words(spot.start);
    items.push(spot);
    last = spot.end;
  }
  words(text.length);
  return items;
}
