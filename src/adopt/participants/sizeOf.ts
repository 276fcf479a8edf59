import type { TreeLeaf } from '../tree.js';

/** What a number comes to; NaN for what is no plain number, which is near nothing. */
export function sizeOf({ spot }: TreeLeaf): number {
  return Number(/^[np]:(-?[\d.]+)/u.exec(spot?.key ?? '')?.[1]);
}
