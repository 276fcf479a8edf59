import { reachOf } from '../approximation/reach.js';
import type { Quantity } from '../quantity.js';
import { add, compare, lastPlace, multiply, powerOfTen, type Rational, rational, subtract, ZERO } from '../rational.js';
import { readScale } from '../read/scale.js';
import { ANYTHING, type Bounds, halves } from './bounds.js';
import { percentInterval } from './percentInterval.js';

/** "khoảng" reaches at least a tenth of the number: nobody who writes "ước 12.345" has counted to the last five … */
const LEAST_PART = rational(1, 10);

/** … but at most half of it: "khoảng 200" is not 450. */
const MOST_PART = rational(1, 2);

/**
 * Which true values a printed count, sum of money or rate can stand for, generously (see `reachOf`): checks warn only
 * where no value fits. An exact count is itself; what is printed with a scale word ("412,5 nghìn", "3.900 tỷ đồng") was
 * rounded or cut there; a number that is still to come can be anything.
 */
export function valueBounds(quantity: Quantity): Bounds {
  const { kind, low, high, approximator, missing } = quantity;
  if (missing) return ANYTHING;
  if (kind === 'rate') return percentInterval(quantity);
  const reach = reachOf(approximator).generous;
  const [down, up] = [slackOf(quantity, reach.down), slackOf(quantity, reach.up)];
  const least = down === null ? ZERO : subtract(low, down);
  return { low: least.num < 0n ? ZERO : least, high: up === null ? null : add(high, up) };
}

/** How far so many half-units are. */
function slackOf(quantity: Quantity, reach: number | null): Rational | null {
  if (reach === null) return null;
  if (reach === 0) return ZERO;
  if (quantity.approximator === null) return halves(scalePlace(quantity) ?? ZERO, reach);
  const value = quantity.high;
  const byDigits = halves(rational(lastPlace(value.num)), reach);
  return greater(multiply(value, LEAST_PART), lesser(byDigits, multiply(value, MOST_PART)));
}

/** What one unit of the last printed digit is worth where a scale word ends the number: 100 in "412,5 nghìn"; null elsewhere. */
function scalePlace({ text, decimals }: Quantity): Rational | null {
  const words = text.replace(/ đồng$/, '').split(' ');
  for (let at = Math.max(words.length - 2, 0); at < words.length; at += 1) {
    const scale = readScale(words.slice(at));
    if (scale !== null && at + scale.words === words.length) return rational(scale.factor, powerOfTen(decimals));
  }
  return null;
}

function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}
