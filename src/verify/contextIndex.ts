import { LEFT, REACH, RIGHT, type Surroundings } from './context.js';

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

/** The slots that have one word on one side. */
interface Places {
  readonly slots: readonly number[];
  /** Distance of the word at each, negative on the left. */
  readonly distances: readonly number[];
}

/** Near words say most, and so do words that stand at few slots ("tự nguyện" more than "người"). */
export function indexContexts(contexts: readonly Surroundings[]): ContextIndex {
  const count = contexts.length;
  const index = placesOf(contexts);
  return {
    likenessOf({ words, numbers }) {
      const sums = new Int32Array(count);
      const best = new Int32Array(count);
      let whole = 0;
      for (const { word, distance } of words) {
        const { slots, distances } = index.get(sideOf(word, distance)) ?? NOWHERE;
        const weight = rarity(slots.length, count);
        whole += weight * closeness(distance);
        best.fill(0);
        for (let at = 0; at < slots.length; at += 1) {
          const slot = slots[at] ?? 0;
          const worth = weight * likeness(distance, distances[at] ?? 0);
          const so = best[slot] ?? 0;
          // A word that a slot has twice on that side counts once, where it fits best.
          if (worth <= so) continue;
          sums[slot] = (sums[slot] ?? 0) + worth - so;
          best[slot] = worth;
        }
      }
      const shares = Uint8Array.from(sums, (sum) => (whole === 0 ? 0 : Math.round((100 * sum) / whole)));
      const scores = shares.slice();
      for (const [slot, matches] of numbersLike(numbers)) {
        scores[slot] = (scores[slot] ?? 0) + PER_NUMBER * Math.min(matches, MOST_NUMBERS);
      }
      return { shares, scores };
    },
  };

  function numbersLike(numbers: readonly string[]): ReadonlyMap<number, number> {
    const matches = new Map<number, number>();
    for (const number of numbers) {
      for (const slot of new Set(index.get(number)?.slots)) matches.set(slot, (matches.get(slot) ?? 0) + 1);
    }
    return matches;
  }
}

const NOWHERE: Places = { slots: [], distances: [] };

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
  return index;
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
