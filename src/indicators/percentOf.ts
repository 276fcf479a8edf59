import { printPercentAgainst } from '../quantity/print/printPercent.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, divide, multiply, type Rational, rational } from '../quantity/rational.js';
import { printTrimmed, rateQuantity } from './rateQuantity.js';

export const HUNDRED = rational(100n);

/** Neither missing nor a range nor approximate nor a ratio: fit to be computed with. */
export function isExact({ low, high, approximator, whole, missing }: Quantity): boolean {
  return !missing && approximator === null && whole === null && compare(low, high) === 0;
}

/** value ÷ plan × 100, printed so that rounding never crosses 100%; null where either is approximate or the plan is zero. */
export function percentOf(value: Quantity, plan: Quantity): Quantity | null {
  if (!isExact(value) || !isExact(plan) || plan.low.num === 0n) return null;
  const percent = multiply(divide(value.low, plan.low), HUNDRED);
  return rateQuantity(percent, printPercentAgainst(percent, HUNDRED));
}

/** A rate with at most the given number of decimals. */
export function percentQuantity(percent: Rational, decimals: number): Quantity {
  return rateQuantity(percent, `${printTrimmed(percent, decimals)}%`);
}
