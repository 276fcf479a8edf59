import type { Contributor, Part } from './contributor.js';

/** So many parts are named one by one; of more, only their number is told, so that memory stays bounded. */
export const NAMED_PARTS = 12;

/** Who gave something to a sum. Units come one after the other, each at once. */
export interface Tally {
  readonly take: (from: Contributor, text: string | null) => void;
  /** How many units. */
  readonly units: () => number;
  /** In the order of the units; null where there are too many to name. */
  readonly parts: () => readonly Part[] | null;
}

export function createTally(): Tally {
  let units = 0;
  let last: string | null = null;
  let parts: { readonly key: string; readonly part: Part }[] | null = [];
  return {
    take: (from, text) => {
      if (from.key !== last) units += 1;
      last = from.key;
      if (parts === null || units > NAMED_PARTS) parts = null;
      else parts.push({ key: from.key, part: { unit: from.name, text } });
    },
    units: () => units,
    parts: () => parts?.toSorted((a, b) => inOrder(a.key, b.key)).map(({ part }) => part) ?? null,
  };
}

/** By code units: the same in every locale. */
export function inOrder(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
