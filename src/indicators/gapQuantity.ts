import { distanceBetween, pointsBetween } from '../quantity/arithmetic/distanceBetween.js';
import { boundOf } from '../quantity/bounds/boundOf.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';

/**
 * What lies between a number and its target: points for rates, otherwise the unit counted; null where it is not known.
 * From a bound it is counted as from its number, from a range as from its nearer end: the word belongs to the target.
 */
export function gapQuantity(now: Quantity, wanted: Quantity): Quantity | null {
  const end = compare(now.low, wanted.high) > 0 ? wanted.high : wanted.low;
  const approximator = boundOf(wanted) === null ? wanted.approximator : null;
  const target = { ...wanted, approximator, low: end, high: end };
  return now.kind === 'rate' ? pointsBetween(now, target) : distanceBetween(now, target);
}
