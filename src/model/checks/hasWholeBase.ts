import { percentInterval } from '../../quantity/bounds/percentInterval.js';
import type { Quantity } from '../../quantity/quantity.js';
import {
  add,
  ceiling,
  compare,
  divide,
  HUNDRED,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../quantity/rational.js';

/**
 * Is there a whole number that became `now` by the printed percentage, rounded or cut? 100.524 after "tăng 4,46%" can
 * come from 96.232; 5 after "tăng 33%" lies between two whole numbers. `now` is whole and not below zero.
 */
export function hasWholeBase(now: Rational, direction: 'tăng' | 'giảm', percent: Quantity): boolean {
  const { low, high, highIncluded } = percentInterval(percent);
  const rises = direction === 'tăng';
  // What has become of each hundred of the base, at the ends of what the percentage can stand for.
  const mild = rises ? add(HUNDRED, low) : subtract(HUNDRED, low);
  const strong = high === null ? null : rises ? add(HUNDRED, high) : subtract(HUNDRED, high);
  if (!rises) {
    // Less than nothing cannot be left; nothing is left only where everything may have gone.
    if (mild.num < 0n) return false;
    const all = strong === null || strong.num < 0n || (strong.num === 0n && highIncluded);
    if (now.num === 0n) return all;
    if (mild.num === 0n) return false;
  }
  if (now.num === 0n) return false;
  const atMild = divide(multiply(now, HUNDRED), mild);
  const atStrong = strong === null || strong.num <= 0n ? null : divide(multiply(now, HUNDRED), strong);
  return rises
    ? compare(nextWhole(atStrong ?? ZERO, highIncluded), atMild) <= 0
    : atStrong === null || isWholeBelow(rational(ceiling(atMild)), atStrong, highIncluded);
}

/** The first whole number from `end` on; after it, where it is itself excluded. */
function nextWhole(end: Rational, included: boolean): Rational {
  const whole = rational(ceiling(end));
  return included || compare(whole, end) > 0 ? whole : add(whole, rational(1));
}

function isWholeBelow(whole: Rational, end: Rational, included: boolean): boolean {
  return included ? compare(whole, end) <= 0 : compare(whole, end) < 0;
}
