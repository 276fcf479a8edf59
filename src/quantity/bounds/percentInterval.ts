import { reachOf } from '../approximation/reach.js';
import type { Quantity } from '../quantity.js';
import { add, compare, powerOfTen, type Rational, rational, subtract, ZERO } from '../rational.js';
import { type Bounds, halves } from './bounds.js';

/** Which exact percentages a printed one can stand for. */
export interface PercentInterval {
  /** Always included. */
  readonly low: Rational;
  /** Null where there is no upper end. */
  readonly high: Rational | null;
  readonly highIncluded: boolean;
}

/**
 * What the word allows, generously (see `reachOf`), in units of the last printed decimal. A range "26-27%" covers all
 * between its ends, each printed so; a percentage that is still to come can be anything.
 */
export function percentInterval({ low, high, decimals, approximator, missing }: Quantity): PercentInterval {
  if (missing) return { low: ZERO, high: null, highIncluded: false };
  const place = rational(1n, powerOfTen(decimals));
  const { down, up } = reachOf(approximator).generous;
  return {
    low: down === null ? ZERO : subtract(low, halves(place, down)),
    high: up === null ? null : add(high, halves(place, up)),
    // What was cut is below the next decimal.
    highIncluded: approximator !== null && up !== null,
  };
}

/** Can `percent`, as printed, be one of the percentages that were worked out? Rounded and cut ones both can. */
export function percentFits(worked: Bounds, percent: Quantity): boolean {
  const { low, high, highIncluded } = percentInterval(percent);
  if (worked.high !== null && compare(worked.high, low) < 0) return false;
  if (high === null) return true;
  const side = compare(worked.low, high);
  return highIncluded ? side <= 0 : side < 0;
}
