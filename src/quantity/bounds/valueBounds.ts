import { directionOf } from '../approximators.js';
import type { Quantity } from '../quantity.js';
import { add, compare, divide, multiply, powerOfTen, type Rational, rational, subtract } from '../rational.js';
import { readScale } from '../read/scale.js';
import { ANYTHING, type Bounds, ZERO } from './bounds.js';
import { lastPlace } from './lastPlace.js';
import { percentInterval } from './percentInterval.js';

/** As for percentages (`percentInterval`): "khoảng" reaches five half-units of the last digit that says something, */
const AROUND_HALF_UNITS = rational(5, 2);

/** … and at least a tenth of the number: nobody who writes "ước 12.345" has counted to the last five … */
const AROUND_LEAST = rational(1, 10);

/** … but at most half of it: "khoảng 200" is not 450. */
const AROUND_MOST = rational(1, 2);

/**
 * Which true values a printed count, sum of money or rate can stand for. An exact count is itself; what is printed with
 * a scale word ("412,5 nghìn", "3.900 tỷ đồng") was rounded or cut there; "hơn" has no upper end, "gần" no lower one; a number that is still to come can be anything.
 * Generous on purpose: checks warn only where no value fits, because a wrong alarm costs the officer more than a missed one.
 */
export function valueBounds(quantity: Quantity): Bounds {
  const { kind, low, high, approximator, missing } = quantity;
  if (missing) return ANYTHING;
  if (kind === 'rate') return percentInterval(quantity);
  switch (directionOf(approximator)) {
    case 'above':
      return { low, high: null };
    case 'below':
      return { low: ZERO, high };
    case 'near':
    case 'around': {
      const slack = aroundSlack(high);
      const least = subtract(low, slack);
      return { low: least.num < 0n ? ZERO : least, high: add(high, slack) };
    }
    case null: {
      const place = scalePlace(quantity);
      return place === null
        ? { low, high }
        : { low: subtract(low, divide(place, rational(2))), high: add(high, place) };
    }
  }
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

function aroundSlack(value: Rational): Rational {
  const byDigits = multiply(lastPlace(value), AROUND_HALF_UNITS);
  return greater(multiply(value, AROUND_LEAST), lesser(byDigits, multiply(value, AROUND_MOST)));
}

function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}
