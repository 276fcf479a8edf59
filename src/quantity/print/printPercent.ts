import { compare, decimalsOf, type Rational, roundHalfUp } from '../rational.js';
import { groupRate, printNumber } from './printNumber.js';

/** Percentages are printed with at most this many decimals, unless that would hide a missed target. */
const usualDecimals = 2;

/** A rate given in percent (96,06% is 96.06): half-up, at most two decimals, trailing zeros dropped: "96,06%", "54%". */
export function printPercent(rate: Rational): string {
  return printWhole(roundHalfUp(rate, usualDecimals));
}

/**
 * Like `printPercent`, but with as many decimals as it takes for the printed value to stand on the same side of
 * `target` (in percent) as the exact one: 99,996 against 100 is "99,996%", never "100%". A share that equals a target
 * without an exact decimal (both 200/3) cannot be printed as equal; it gets two decimals.
 */
export function printPercentAgainst(rate: Rational, target: Rational): string {
  const side = compare(rate, target);
  if (side === 0 && decimalsOf(rate) === null) return printPercent(rate);
  let decimals = usualDecimals;
  while (compare(roundHalfUp(rate, decimals), target) !== side) decimals += 1;
  return printWhole(roundHalfUp(rate, decimals));
}

function printWhole(rounded: Rational): string {
  const decimals = decimalsOf(rounded) ?? usualDecimals;
  if (decimals > 0) return `${printNumber(rounded, decimals)}%`;
  const size = rounded.num < 0n ? -rounded.num : rounded.num;
  return `${rounded.num < 0n ? '-' : ''}${groupRate(size.toString(), 0)}%`;
}
