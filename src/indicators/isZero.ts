import type { NamedQuantity } from './named.js';

/** Counted, and none at all. */
export function isZero(count: NamedQuantity | undefined): boolean {
  if (count === undefined) return false;
  const { low, high, approximator, missing } = count.quantity;
  return low.num === 0n && high.num === 0n && approximator === null && missing !== true;
}
