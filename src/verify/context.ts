import type { Passage } from '../readers/readDocument.js';
import type { Spot } from './spot.js';
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

export interface RowPlace {
  /** What the row says: its words, and the keys of its numbers. */
  readonly said: readonly string[];
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

interface Item {
  readonly word: string;
  /** Null for a word. */
  readonly spot: Spot | null;
}

/**
 * The words round each number. The cells of a table's row are one run of words, since a cell holds little but its number;
 * words of other rows and other paragraphs do not count, so that these can be moved, copied and taken out.
 */
export function contextsOf(passages: readonly Scanned[]): ReadonlyMap<Spot, Surroundings> {
  const contexts = new Map<Spot, Surroundings>();
  for (const run of runsOf(passages)) {
    const items = run.flatMap(itemsOf);
    const keys = items.flatMap(({ spot }) => spot?.key ?? []);
    const said = items.map(({ word, spot }) => spot?.key ?? word);
    let nth = 0;
    for (const [at, { spot }] of items.entries()) {
      if (spot === null) continue;
      contexts.set(spot, {
        words: nearWords(items, at),
        numbers: nearNumbers(keys, nth),
        row: isCell(run[0]) ? { said, at } : null,
      });
      nth += 1;
    }
  }
  return contexts;
}

/** Paragraphs, and the cells of each row together; of each table where rows cannot be told. */
function runsOf(passages: readonly Scanned[]): readonly (readonly Scanned[])[] {
  const runs: Scanned[][] = [];
  let last: Scanned | undefined;
  for (const one of passages) {
    const isBeside = isCell(one) && isCell(last) && (one.passage.row ?? null) === (last?.passage.row ?? null);
    if (isBeside) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs;
}

function isCell(one: Scanned | undefined): boolean {
  return one?.passage.place.region === 'table';
}

function nearWords(items: readonly Item[], at: number): readonly NearWord[] {
  const near: NearWord[] = [];
  for (const step of [-1, 1]) {
    for (let count = 1; count <= REACH; count += 1) {
      const item = items[at + step * count];
      if (item === undefined) break;
      near.push({ word: item.word, distance: step * count });
    }
  }
  return near;
}

function nearNumbers(keys: readonly string[], nth: number): readonly string[] {
  return [
    ...keys.slice(Math.max(0, nth - NUMBERS), nth).map((key) => LEFT + key),
    ...keys.slice(nth + 1, nth + 1 + NUMBERS).map((key) => RIGHT + key),
  ];
}

function itemsOf({ passage: { text }, spots }: Scanned): readonly Item[] {
  const items: Item[] = [];
  let last = 0;
  const words = (end: number): void => {
    for (const [word] of text.slice(last, end).matchAll(/[\p{L}\p{M}]+/gu)) {
      items.push({ word: wordKey(word), spot: null });
    }
  };
  for (const spot of spots) {
    words(spot.start);
    items.push({ word: NUMBER, spot });
    last = spot.end;
  }
  words(text.length);
  return items;
}
