import { percentFits } from '../../../src/quantity/bounds/percentInterval.js';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { percentage, type Rational } from '../../../src/quantity/rational.js';

/** Can `percent`, as printed, come from `value` out of `plan`? False where the plan is zero: nothing is a share of that. */
export function percentMatches(value: Rational, plan: Rational, percent: Quantity): boolean {
  if (plan.num === 0n) return false;
  const exact = percentage(value, plan);
  return percentFits({ low: exact, high: exact }, percent);
}
