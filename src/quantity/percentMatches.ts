import { percentInterval } from './percentInterval.js';
import type { Quantity } from './quantity.js';
import { compare, divide, multiply, type Rational, rational } from './rational.js';

/**
 * Can `percent`, as printed, come from `value` out of `plan`? Rounded and cut percentages both pass, approximate ones
 * within what their word says (see `percentInterval`). False where the plan is zero: nothing is a share of that.
 */
export function percentMatches(value: Rational, plan: Rational, percent: Quantity): boolean {
  if (plan.num === 0n) return false;
  const exact = multiply(divide(value, plan), rational(100));
  const { low, high, highIncluded } = percentInterval(percent);
  if (compare(exact, low) < 0) return false;
  if (high === null) return true;
  const side = compare(exact, high);
  return highIncluded ? side <= 0 : side < 0;
}
