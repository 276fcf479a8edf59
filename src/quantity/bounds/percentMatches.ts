import type { Quantity } from '../quantity.js';
import { divide, multiply, type Rational, rational } from '../rational.js';
import { percentFits } from './percentFits.js';

/**
 * Can `percent`, as printed, come from `value` out of `plan`? Rounded and cut percentages both pass, approximate ones
 * within what their word says (see `percentInterval`). False where the plan is zero: nothing is a share of that.
 */
export function percentMatches(value: Rational, plan: Rational, percent: Quantity): boolean {
  if (plan.num === 0n) return false;
  const exact = multiply(divide(value, plan), rational(100));
  return percentFits({ low: exact, high: exact }, percent);
}
