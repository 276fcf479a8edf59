import { directionOf } from '../approximators.js';
import type { Quantity } from '../quantity.js';
import { add, divide, multiply, powerOfTen, type Rational, rational, subtract } from '../rational.js';

/** Which exact percentages a printed one can stand for. */
export interface PercentInterval {
  /** Always included. */
  readonly low: Rational;
  /** Null where there is no upper end. */
  readonly high: Rational | null;
  readonly highIncluded: boolean;
}

/**
 * "khoảng 35%" may stand for a value this many half-units of its last printed digit away: 32,5% to 37,5%. Generous,
 * because a wrong alarm about a rounded word costs the officer more than a missed one.
 */
const aroundTolerance = 5n;

/**
 * Reports round or cut, with the decimals they print, so an exact "96,06%" covers [96,055; 96,07). "hơn", "trên" and
 * the like say that the true value is the printed one or more, "gần", "chưa đầy" that it is the printed one or less.
 * A range "26-27%" covers all between its ends, each printed as above.
 */
export function percentInterval(percent: Quantity): PercentInterval {
  if (percent.missing) return { low: rational(0), high: null, highIncluded: false };
  const unit = rational(1n, powerOfTen(percent.decimals));
  const half = divide(unit, rational(2));
  switch (directionOf(percent.approximator)) {
    case 'above':
      return { low: percent.low, high: null, highIncluded: false };
    case 'below':
      return { low: rational(0), high: percent.high, highIncluded: true };
    case 'near':
    case 'around': {
      const slack = multiply(half, rational(aroundTolerance));
      return { low: subtract(percent.low, slack), high: add(percent.high, slack), highIncluded: true };
    }
    case null:
      return { low: subtract(percent.low, half), high: add(percent.high, unit), highIncluded: false };
  }
}
