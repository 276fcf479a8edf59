import { remember } from '../../diagnostics/remember.js';
import { apartFromEstimate } from '../../quantity/approximation/meaningOf.js';
import { reachOf } from '../../quantity/approximation/reach.js';
import {
  absolute,
  add,
  compare,
  divide,
  HUNDRED,
  isInteger,
  lastPlace,
  multiply,
  type Rational,
  rational,
  readExact,
  roundHalfUp,
  subtract,
  ZERO,
} from '../../quantity/rational.js';
import { readScale } from '../../quantity/read/scale.js';
import type { Spot } from '../scan/spot.js';
import { digitsOf } from './differenceOf.js';

/** Whether an exact number, by its key (see `Spot`), is the one that was rounded; `limits` are what it is held against. */
export type Rounding = (exactKey: string, limits: readonly Rational[]) => boolean;

/**
 * Tells whether a number is another one, rounded as officials do: "hơn 837.000" and "gần 838 nghìn" for 837.727, "96,1%"
 * for 96,06%. The word must be true, without one the last digit must be the nearest; the distance is less than one unit of
 * the last digit that says something. None says that the number is on the other side of 100% or of its target: "100%" for
 * 99,6% is no rounding. Of a part of a whole ("2.109/2.156") the percentage is one ("97,8%"). Null for a number that
 * rounds none.
 */
export function roundingOf({ kind, key, found, approximator: said }: Spot): Rounding | null {
  if (kind !== 'number' && kind !== 'percent') return null;
  const approximator = apartFromEstimate(said);
  const printed = numberOf(key);
  if (printed === null || compare(printed, ZERO) === 0) return null;
  const place = placeOf(printed, found, kind === 'percent');
  const isRoundWhole = isInteger(printed) && !isScaled(found) && (kind === 'number' || compare(printed, TWICE) >= 0);
  if (place === null || (approximator === null && isRoundWhole)) return null;
  const reach = approximator === null ? null : reachOf(approximator).strict;
  const [down, up] = reach === null ? [0, 0] : [reach.down, reach.up];
  return (exactKey, limits) => {
    const share = kind === 'percent' ? shareOf(exactKey) : null;
    if (share !== null && compare(share, printed) === 0) return approximator === null;
    const exact = share ?? (exactKey.charAt(0) === key.charAt(0) ? numberOf(exactKey) : null);
    if (exact === null || !isLessRound(exact, place)) return false;
    const over = subtract(exact, printed);
    const distance = absolute(over);
    const isNear =
      reach === null ? isNearest(exact, distance) : compare(distance, place) < 0 && isSaid(compare(over, ZERO));
    return isNear && [...(kind === 'percent' ? [HUNDRED] : []), ...limits].every((limit) => isOnItsSide(exact, limit));
  };

  /** A half goes up where it is a decimal, and either way of what nobody counts so exactly. */
  function isNearest(exact: Rational, distance: Rational): boolean {
    if (place === null || compare(place, TEN) >= 0)
      return place !== null && compare(multiply(distance, TWO), place) <= 0;
    return printed !== null && compare(roundHalfUp(exact, decimalsIn(found)), printed) === 0;
  }

  function isSaid(side: -1 | 0 | 1): boolean {
    return side === 0 || (side < 0 ? down > 0 : up > 0);
  }

  /** The values that are said begin, or end, at the limit at the latest. */
  function isOnItsSide(exact: Rational, limit: Rational): boolean {
    const side = compare(exact, limit);
    if (side === 0 || printed === null || place === null) return true;
    const isOneSided = down > 0 !== up > 0;
    const far = !isOneSided
      ? printed
      : side > 0
        ? up > 0
          ? add(printed, place)
          : printed
        : down > 0
          ? subtract(printed, place)
          : printed;
    return compare(far, limit) === side;
  }
}

const TWO = rational(2);
const TEN = rational(10);
/** Percent. From here on officials leave off whole digits: "hơn 300%" for 302,72%. */
const TWICE = rational(200);

const numberOf = remember((key): Rational | null => {
  const number = /^[np]:(\d+(?:\.\d+)?)$/.exec(key)?.[1];
  return number === undefined ? null : readExact(number);
});

/** Percent that the part is of its whole; null for any other number. */
const shareOf = remember((key): Rational | null => {
  const [, part = '', whole = ''] = /^r:(\d+)\/(\d+)$/.exec(key) ?? [];
  return part === '' || /^0+$/.test(whole) ? null : multiply(HUNDRED, rational(BigInt(part), BigInt(whole)));
});

/** What one unit of the last printed digit is worth; null where that leaves off nothing that anybody would. */
function placeOf(printed: Rational, found: string, isPercent: boolean): Rational | null {
  if (isScaled(found)) {
    const place = divide(printed, rational(BigInt(digitsOf(found))));
    return compare(place, TEN) < 0 ? null : place;
  }
  if ((isPercent && compare(printed, TWICE) < 0) || !isInteger(printed))
    return rational(1, 10n ** BigInt(decimalsIn(found)));
  const place = rational(lastPlace(printed.num));
  return compare(place, TEN) < 0 && !isPercent ? null : place;
}

function decimalsIn(found: string): number {
  return /,(\d+)/.exec(found)?.[1]?.length ?? 0;
}

/** A number that says more: 96,06% where 96,1% is printed. */
function isLessRound(exact: Rational, place: Rational): boolean {
  return compare(place, TEN) >= 0 || !isInteger(divide(exact, place));
}

/** "838 nghìn": what was left off is below the last printed digit. */
function isScaled(found: string): boolean {
  return found.split(/[ \d.,]+/u).some((word) => readScale([word]) !== null);
}
