import { apartFromEstimate } from '../approximation/meaningOf.js';
import { isSingle, type Quantity } from '../quantity.js';
import { compare } from '../rational.js';
import { isSurelyLess, valueSet } from './valueSet.js';

/** -1 where `a` is surely less than `b`, 1 where it is surely more, 0 where both are one number; null where their words leave it open. */
export function sureOrder(a: Quantity, b: Quantity): -1 | 0 | 1 | null {
  if (a.missing || b.missing || a.kind !== b.kind || a.whole !== null || b.whole !== null) return null;
  if (isCounted(a) && isCounted(b)) return compare(a.low, b.low);
  const [one, other] = [valueSet(a), valueSet(b)];
  if (isSurelyLess(one, other)) return -1;
  return isSurelyLess(other, one) ? 1 : null;
}

/** One number that no word makes vague: counted, or estimated. */
export function isCounted(quantity: Quantity): boolean {
  return isSingle(quantity) && apartFromEstimate(quantity.approximator) === null;
}
