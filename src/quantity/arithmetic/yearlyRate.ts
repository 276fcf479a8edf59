import { HUNDRED, multiply, type Rational, rational, subtract } from '../rational.js';

/** Longer spans, or odder ones, would need powers of thousands of digits for a rate that nobody asks for. */
const GREATEST_POWER = 1500n;
/** Two decimals of a percentage: 1 is a hundredth of a percent. */
const WHOLE = 10_000n;

/**
 * The compound growth per year in percent, rounded half up to two decimals: what multiplied year by year makes `last`
 * of `first`. The root itself is no rational number; whether a rounded rate is below or above it is found exactly, by
 * powers. Null where there is none: from or to nothing, over no time, or over more than a century or so.
 */
export function yearlyRate(first: Rational, last: Rational, years: Rational): Rational | null {
  if (first.num <= 0n || last.num <= 0n || years.num <= 0n) return null;
  if (years.num > GREATEST_POWER || years.den > GREATEST_POWER) return null;
  const wanted = { num: (last.num * first.den) ** years.den, den: (last.den * first.num) ** years.den };
  /** Whether the factor, in halves of a hundredth of a percent, is at most the true one. */
  const isAtMost = (halves: bigint): boolean =>
    halves ** years.num * wanted.den <= wanted.num * (2n * WHOLE) ** years.num;
  let high = 2n * WHOLE;
  while (isAtMost(high)) high *= 2n;
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isAtMost(middle)) low = middle;
    else high = middle;
  }
  // `low` halves are the greatest that are not above the true factor: an odd number of them rounds up.
  const rounded = rational((low + 1n) / 2n, WHOLE);
  return multiply(subtract(rounded, rational(1)), HUNDRED);
}
