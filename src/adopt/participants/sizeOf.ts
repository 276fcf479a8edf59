import type { TreeLeaf } from '../tree.js';

/** What a number comes to; NaN for what is no plain number, which is near nothing. */
export function sizeOf({ spot }: TreeLeaf): number {
  return Number(/^[np]:(-?[\d.]+)/u.exec(spot?.key ?? '')?.[1]);
}

/** Whether it is the other, but for its rounding. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.abs(one);
}

/** The parts of a number that it may be off by. */
const NEAR = 0.03;
