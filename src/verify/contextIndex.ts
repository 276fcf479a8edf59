import { LEFT, type NearWord, REACH, RIGHT, type Surroundings } from './context.js';

/** How much slots are like a number, by slot. */
export interface Likeness {
  /** 0 to 100: the share of the words round the number that the slot has too. */
  readonly shares: Uint8Array;
  /** The same, and 10 for each of up to four numbers beside it that the slot has beside it as well. */
  readonly scores: Uint8Array;
}

/** Which slots have words like these round them. */
export interface ContextIndex {
  readonly likenessOf: (context: Surroundings) => Likeness;
}

const PER_NUMBER = 10;
const MOST_NUMBERS = 4;

/** Slots in ascending order; one that has the word twice on that side stands there twice. */
interface Places {
  readonly slots: Int32Array;
  /** Distance of the word at each, negative on the left. */
  readonly distances: Int8Array;
}

/** Near words say most, and so do words that stand at few slots ("tự nguyện" more than "người"). */
export function indexContexts(contexts: readonly Surroundings[]): ContextIndex {
  const count = contexts.length;
  const index = placesOf(contexts);
  const sharesOf = remembering(sharesBy);
  return {
    likenessOf: ({ words, numbers }) => {
      const shares = sharesOf(words);
      const scores = shares.slice();
      for (const [slot, beside] of numbersBeside(numbers).entries())
        if (beside > 0) scores[slot] = (scores[slot] ?? 0) + PER_NUMBER * Math.min(beside, MOST_NUMBERS);
      return { shares, scores };
    },
  };

  function sharesBy(words: readonly NearWord[]): Uint8Array {
    const sums = new Int32Array(count);
    let whole = 0;
    for (const { word, distance } of words) {
      const places = index.get(sideOf(word, distance)) ?? NOWHERE;
      const weight = rarity(places.slots.length, count);
      whole += weight * closeness(distance);
      addWorth(sums, places, weight, distance);
    }
    const shares = new Uint8Array(count);
    if (whole > 0)
      for (let slot = 0; slot < count; slot++) shares[slot] = Math.round((100 * (sums[slot] ?? 0)) / whole);
    return shares;
  }

  /** How many of the numbers each slot has beside it. */
  function numbersBeside(numbers: readonly string[]): Uint8Array {
    const beside = new Uint8Array(count);
    for (const number of numbers) {
      const { slots } = index.get(number) ?? NOWHERE;
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] ?? 0;
        if (slot !== slots[at - 1]) beside[slot] = (beside[slot] ?? 0) + 1;
      }
    }
    return beside;
  }
}

/** Sentences of one form come again, and so does a document that was changed a little. Of each as many bytes are kept as there are slots. */
const MOST_BYTES = 4_000_000;

function remembering(work: (words: readonly NearWord[]) => Uint8Array): (words: readonly NearWord[]) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (words) => {
    const key = words.map(({ word, distance }) => `${distance} ${word}`).join();
    const shares = known.get(key) ?? work(words);
    if (known.size * shares.length >= MOST_BYTES) known.clear();
    known.set(key, shares);
    return shares;
  };
}

const NOWHERE: Places = { slots: new Int32Array(), distances: new Int8Array() };

/** What one word is worth at each slot that has it; one that has it twice on that side counts it once, where it fits best. */
function addWorth(sums: Int32Array, { slots, distances }: Places, weight: number, distance: number): void {
  const worths = Int32Array.from({ length: 2 * REACH + 1 }, (_, at) => weight * likeness(distance, at - REACH));
  let last = -1;
  let counted = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const worth = worths[(distances[at] ?? 0) + REACH] ?? 0;
    if (slot !== last) counted = 0;
    last = slot;
    if (worth <= counted) continue;
    sums[slot] = (sums[slot] ?? 0) + worth - counted;
    counted = worth;
  }
}

function placesOf(contexts: readonly Surroundings[]): ReadonlyMap<string, Places> {
  const index = new Map<string, { readonly slots: number[]; readonly distances: number[] }>();
  const add = (said: string, slot: number, distance: number): void => {
    const places = index.get(said) ?? { slots: [], distances: [] };
    places.slots.push(slot);
    places.distances.push(distance);
    index.set(said, places);
  };
  for (const [slot, { words, numbers }] of contexts.entries()) {
    for (const { word, distance } of words) add(sideOf(word, distance), slot, distance);
    for (const number of numbers) add(number, slot, 0);
  }
  return new Map(
    [...index].map(([said, { slots, distances }]) => [
      said,
      { slots: Int32Array.from(slots), distances: Int8Array.from(distances) },
    ]),
  );
}

function sideOf(word: string, distance: number): string {
  return (distance < 0 ? LEFT : RIGHT) + word;
}

function closeness(distance: number): number {
  return REACH + 1 - Math.abs(distance);
}

/** A word that stands a little nearer or farther is nearly as good. */
function likeness(one: number, other: number): number {
  const farther = Math.max(Math.abs(one), Math.abs(other));
  return Math.max(0, REACH + 1 - farther - Math.min(Math.abs(one - other), 2));
}

/** 1 for a word at most slots, 4 for one at few of them. */
function rarity(found: number, slots: number): number {
  if (found * 20 <= slots || found <= 2) return 4;
  if (found * 8 <= slots) return 3;
  return found * 3 <= slots ? 2 : 1;
}
