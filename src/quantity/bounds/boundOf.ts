import { isStrictLimit, meaningOf } from '../approximation/meaningOf.js';
import type { Quantity } from '../quantity.js';
import { compare } from '../rational.js';

/** A target that is not one number: "ít nhất 95%" is reached from there up, "không quá 3%" from there down. */
export type Bound = 'floor' | 'ceiling' | 'range';

/** Null for a target that is one number, be it only "gần" or "khoảng". */
export function boundOf({ approximator, low, high }: Quantity): Bound | null {
  if (compare(low, high) !== 0) return 'range';
  return approximator === null ? null : (meaningOf(approximator).limit ?? null);
}

/** What a share of a plan is counted of: of "ít nhất 500", 500 exactly; of "hơn 500" it is not known. */
export function leastOf(plan: Quantity): Quantity {
  const isLeast = boundOf(plan) === 'floor' && !isStrictLimit(plan.approximator);
  return isLeast ? { ...plan, approximator: null } : plan;
}
