import { derivedQuantity } from '../quantity/derivedQuantity.js';
import { differenceWord } from '../quantity/differenceWord.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, subtract } from '../quantity/rational.js';

/** How far apart two counts, or two sums of money, are, as sure as the two; null where they are equal, missing, ranges, or not of one kind. */
export function distanceBetween(a: Quantity, b: Quantity): Quantity | null {
  if (a.missing || b.missing || a.kind !== b.kind || a.kind === 'rate') return null;
  if (compare(a.low, a.high) !== 0 || compare(b.low, b.high) !== 0) return null;
  const order = compare(a.low, b.low);
  if (order === 0) return null;
  const [more, less] = order > 0 ? [a, b] : [b, a];
  const distance = subtract(more.low, less.low);
  return derivedQuantity(a.kind, differenceWord(more, less), distance, distance);
}
