import { directionOf } from '../approximators.js';
import type { Quantity } from '../quantity.js';
import { add, compare, divide, powerOfTen, type Rational, rational, subtract } from '../rational.js';
import { lastPlace } from './lastPlace.js';

/**
 * Whether a number is surely the greater one. An exact number is itself. "khoảng 1.165.000" may have been rounded from
 * half a thousand more or less, so that 1.165.100 is not beyond it; "hơn 227.000" reaches to 228.000, "gần" as far down.
 * Two approximate numbers are taken to be as fine as the finer one: 12.500 is beyond "khoảng 12.000" beside "khoảng 12.500".
 */
export function isBeyond(a: Quantity, b: Quantity): boolean {
  if (compare(a.low, b.high) <= 0) return false;
  const places = [a, b].filter(({ approximator }) => approximator !== null).map(placeOf);
  const [first, second = first] = places;
  if (first === undefined || second === undefined) return true;
  const place = compare(first, second) < 0 ? first : second;
  return compare(subtract(a.low, below(a, place)), add(b.high, above(b, place))) >= 0;
}

function placeOf({ kind, low, decimals }: Quantity): Rational {
  return kind === 'rate' ? rational(1n, powerOfTen(decimals)) : lastPlace(low);
}

function below({ approximator }: Quantity, place: Rational): Rational {
  switch (directionOf(approximator)) {
    case 'below':
      return place;
    case 'near':
    case 'around':
      return divide(place, rational(2));
    default:
      return rational(0);
  }
}

function above({ approximator }: Quantity, place: Rational): Rational {
  switch (directionOf(approximator)) {
    case 'above':
      return place;
    case 'near':
    case 'around':
      return divide(place, rational(2));
    default:
      return rational(0);
  }
}
