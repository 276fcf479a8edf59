import { reachOf } from '../approximation/reach.js';
import type { Quantity } from '../quantity.js';
import { add, compare, lastPlace, powerOfTen, type Rational, rational, subtract } from '../rational.js';
import { halves } from './bounds.js';

/**
 * Whether a number is surely the greater one: 1.165.100 is not beyond "khoảng 1.165.000", which may have been rounded
 * from half a thousand more or less. Two approximate numbers are taken to be as fine as the finer one: 12.500 is beyond
 * "khoảng 12.000" beside "khoảng 12.500".
 */
export function isBeyond(a: Quantity, b: Quantity): boolean {
  if (compare(a.low, b.high) <= 0) return false;
  const [first, second] = [a, b].filter(({ approximator }) => approximator !== null).map(placeOf);
  if (first === undefined) return true;
  const place = second !== undefined && compare(second, first) < 0 ? second : first;
  return compare(saidValues(a, place).low, saidValues(b, place).high) >= 0;
}

/** The ends of what a number's own word allows strictly (see `reachOf`), its last digit that says something being worth `place`. */
function saidValues({ low, high, approximator }: Quantity, place: Rational) {
  const { down, up } = reachOf(approximator).strict;
  return { low: subtract(low, halves(place, down)), high: add(high, halves(place, up)) };
}

function placeOf({ kind, low, decimals }: Quantity): Rational {
  return kind === 'rate' ? rational(1n, powerOfTen(decimals)) : rational(lastPlace(low.num));
}
