import type { Contribution, Contributor } from './contributor.js';

/** So many parts are named one by one; of more, only their number is told, so that memory stays bounded. */
export const NAMED_PARTS = 12;

/** Who gave something to a sum. Units come one after the other, each at once. */
export interface Tally {
  readonly take: (from: Contributor, text: string | null) => void;
  /** How many units. */
  readonly units: () => number;
  /** How many, where a unit that is itself a sum counts as those that it is the sum of. */
  readonly bases: () => number;
  /** In the order of the units; null where there are too many to name. */
  readonly parts: () => readonly Contribution[] | null;
}

export function createTally(): Tally {
  let [units, bases] = [0, 0];
  let last: string | null = null;
  let parts: { readonly key: string; readonly part: Contribution }[] | null = [];
  return {
    take: (from, text) => {
      if (from.key !== last) {
        units += 1;
        bases += from.base;
      }
      last = from.key;
      if (parts === null || units > NAMED_PARTS) parts = null;
      else parts.push({ key: from.key, part: { unit: from.name, text: text && told(text, from) } });
    },
    units: () => units,
    bases: () => bases,
    parts: () => parts?.toSorted((a, b) => inOrder(a.key, b.key)).map(({ part }) => part) ?? null,
  };
}

/** A sum of some units says so also where it is a part of another. */
function told(text: string, { share }: Contributor): string {
  return share === undefined ? text : `${text} (của ${share} đơn vị)`;
}

/** By code units: the same in every locale. */
export function inOrder(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
