import { differenceWord } from '../quantity/differenceWord.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, type Rational, subtract } from '../quantity/rational.js';
import { printTrimmed, rateQuantity } from './rateQuantity.js';

/** The unit of a difference of two percentages; never "%". */
export const POINTS = 'điểm phần trăm';

/**
 * The distance between two rates in percentage points ("vượt 0,05 điểm phần trăm"), as cautious as the
 * less certain of the two; null where they are equal, or where either is missing or a range.
 */
export function pointsBetween(a: Quantity, b: Quantity): Quantity | null {
  if (a.missing || b.missing || compare(a.low, a.high) !== 0 || compare(b.low, b.high) !== 0) return null;
  const order = compare(a.low, b.low);
  if (order === 0) return null;
  const [more, less] = order > 0 ? [a, b] : [b, a];
  return pointsQuantity(subtract(more.low, less.low), differenceWord(more, less), Math.max(a.decimals, b.decimals));
}

/** Points as a quantity, with at most the given number of decimals. */
export function pointsQuantity(points: Rational, approximator: string | null, decimals: number): Quantity {
  const number = printTrimmed(points, decimals);
  return rateQuantity(points, approximator === null ? number : `${approximator} ${number}`, approximator);
}
