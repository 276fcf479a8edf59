import type { Quantity } from '../quantity.js';
import { compare, divide, floor, HUNDRED, multiply, type Rational } from '../rational.js';
import { percentInterval } from './percentInterval.js';

/** Whole plan numbers, both ends included. */
export interface PlanInterval {
  readonly from: bigint;
  /** Null where every greater plan fits as well: "0%", "gần 20%", or a value of 0. */
  readonly to: bigint | null;
}

/**
 * The whole plans from which a published percentage of `value` (a count, not below zero) can come, rounded or cut:
 * 2.627 at 81,73% means a plan of 3.214. They are all those whose exact percentage `percentFits`. Null where there is none.
 */
export function possiblePlans(value: Rational, percent: Quantity): PlanInterval | null {
  const { low, high, highIncluded } = percentInterval(percent);
  const hundredfold = multiply(value, HUNDRED);
  if (value.num === 0n) return compare(low, value) <= 0 ? { from: 1n, to: null } : null;
  // value × 100 / plan ≥ low, and the percentage of a positive value is above zero anyway
  const to = low.num > 0n ? floor(divide(hundredfold, low)) : null;
  const from = high === null ? 1n : lowestPlan(hundredfold, high, highIncluded);
  if (from === null || (to !== null && to < from)) return null;
  return { from, to };
}

function lowestPlan(hundredfold: Rational, high: Rational, highIncluded: boolean): bigint | null {
  if (high.num <= 0n) return null;
  const bound = divide(hundredfold, high);
  const below = floor(bound);
  return highIncluded && bound.den === 1n ? below : below + 1n;
}
