import type { Passage } from '../readers/readDocument.js';
import type { Spot } from './spot.js';
import { wordKey } from './wordKey.js';

/** What stands round a number. */
export interface Context {
  readonly words: readonly NearWord[];
  /** The keys of the nearest numbers, with the side on which they stand: "<d:2019". */
  readonly numbers: readonly string[];
}

export const NOTHING_NEAR: Context = { words: [], numbers: [] };

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
const NUMBER = '#';

interface Item {
  readonly word: string;
  /** Null for a word. */
  readonly spot: Spot | null;
  readonly run: number;
}

/**
 * The words round each number. Cells of a table are one run of words, since a cell holds little but its number;
 * otherwise words of other paragraphs do not count, so that a paragraph can be moved.
 */
export function contextsOf(
  passages: readonly Passage[],
  spotsOf: (passage: Passage) => readonly Spot[],
): ReadonlyMap<Spot, Context> {
  const items: Item[] = [];
  let run = 0;
  let region = '';
  for (const passage of passages) {
    if (passage.place.region !== 'table' || region !== 'table') run += 1;
    region = passage.place.region;
    items.push(...itemsOf(passage.text, spotsOf(passage), run));
  }
  const contexts = new Map<Spot, Context>();
  const numbers = items.filter((item) => item.spot !== null);
  let nth = 0;
  for (const [at, { spot, run: own }] of items.entries()) {
    if (spot === null) continue;
    contexts.set(spot, { words: nearWords(items, at, own), numbers: nearNumbers(numbers, nth, own) });
    nth += 1;
  }
  return contexts;
}

function nearWords(items: readonly Item[], at: number, run: number): readonly NearWord[] {
  const near: NearWord[] = [];
  for (const step of [-1, 1]) {
    for (let count = 1; count <= REACH; count += 1) {
      const item = items[at + step * count];
      if (item === undefined || item.run !== run) break;
      near.push({ word: item.word, distance: step * count });
    }
  }
  return near;
}

function nearNumbers(items: readonly Item[], at: number, run: number): readonly string[] {
  const around = (side: string, near: readonly Item[]): readonly string[] =>
    near.flatMap(({ spot, run: own }) => (own === run && spot !== null ? [side + spot.key] : []));
  return [
    ...around(LEFT, items.slice(Math.max(0, at - NUMBERS), at)),
    ...around(RIGHT, items.slice(at + 1, at + 1 + NUMBERS)),
  ];
}

function itemsOf(text: string, spots: readonly Spot[], run: number): readonly Item[] {
  const items: Item[] = [];
  let last = 0;
  const words = (end: number): void => {
    for (const [word] of text.slice(last, end).matchAll(/[\p{L}\p{M}]+/gu)) {
      items.push({ word: wordKey(word), spot: null, run });
    }
  };
  for (const spot of spots) {
    words(spot.start);
    items.push({ word: NUMBER, spot, run });
    last = spot.end;
  }
  words(text.length);
  return items;
}
