import { type Rational, rational } from '../rational.js';

/** 100 for 4.800: the zeros behind say nothing in an approximate number. */
export function lastPlace({ num }: Rational): Rational {
  let place = 1n;
  while (num !== 0n && num % (place * 10n) === 0n) place *= 10n;
  return rational(place);
}
