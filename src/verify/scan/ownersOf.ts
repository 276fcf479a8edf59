import type { Control } from '../../readers/readDocument.js';
import type { Spot } from './spot.js';

/** A number, and the controls that have a part of it. */
export type Owners = ReadonlyMap<Spot, readonly Control[]>;

/** Which controls of a passage its numbers stand in; `spots` are in order, and share no place. */
export function ownersOf(spots: readonly Spot[], controls: readonly Control[]): Owners {
  const owners = new Map<Spot, Control[]>(spots.map((spot) => [spot, []]));
  for (const control of controls) {
    for (let at = firstBehind(spots, control.start); at < spots.length; at += 1) {
      const spot = spots[at];
      if (spot === undefined || spot.start >= control.end) break;
      owners.get(spot)?.push(control);
    }
  }
  return owners;
}

/** Index of the first number that ends behind a place. */
function firstBehind(spots: readonly Spot[], place: number): number {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spots[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
