import { powerOfTen, type Rational, rational } from '../../src/quantity/rational.js';

/** To `decimals` digits after the comma, the rest left off (toward zero), as some reports do instead of rounding. */
export function cut(r: Rational, decimals: number): Rational {
  const shift = powerOfTen(decimals);
  return rational((r.num * shift) / r.den, shift);
}
