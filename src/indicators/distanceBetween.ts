import { derivedQuantity } from '../quantity/derivedQuantity.js';
import type { Quantity } from '../quantity/quantity.js';
import { subtract } from '../quantity/rational.js';

/** How far apart two exact counts, or two sums of money, are; null where they are equal or not of one kind. */
export function distanceBetween(a: Quantity, b: Quantity): Quantity | null {
  if (a.kind !== b.kind || a.kind === 'rate') return null;
  const { num, den } = subtract(a.low, b.low);
  if (num === 0n) return null;
  const distance = { num: num < 0n ? -num : num, den };
  return derivedQuantity(a.kind, null, distance, distance);
}
