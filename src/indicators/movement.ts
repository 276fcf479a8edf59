import type { Direction } from '../model/schema/measure.js';
import type { Approximator } from '../quantity/approximation/approximators.js';
import { apartFromEstimate, leaningOf, meaningOf, ROUGHLY, saidSide } from '../quantity/approximation/meaningOf.js';
import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import { percentOf, pointsQuantity } from '../quantity/arithmetic/percentOf.js';
import { isCounted, sureOrder } from '../quantity/bounds/sureOrder.js';
import { isWithin, placeOf, type ValueSet, valueSet } from '../quantity/bounds/valueSet.js';
import { isSingle, type Quantity } from '../quantity/quantity.js';
import { add, compare, divide, multiply, percentage, type Rational, rational, subtract } from '../quantity/rational.js';

/** How one number moved to another. Sizes are without sign. */
export interface Movement {
  /** Null where the numbers are too vague to tell. */
  readonly direction: Direction | null;
  /** In what is counted; null for rates, where nothing changed, and where it is not known how far. */
  readonly distance: Quantity | null;
  /** Of the older number; only between exact numbers, and not where it would be printed as 0%. */
  readonly percent: Quantity | null;
  /** In percentage points, of rates and of parts of a whole ("2.109/2.156"). */
  readonly points: Quantity | null;
}

const STILL: Movement = { direction: 'bằng', distance: null, percent: null, points: null };
const UNKNOWN: Movement = { ...STILL, direction: null };

/**
 * The change from one number to another of its kind, no more exact than the two: a rise where every value of the newer
 * one lies above every value of the older one, and no size that some values contradict. "hơn 700.000" twice is not known
 * to be equal, unless it is `oneStatement` said twice. Of parts of a whole it is the share that moves.
 */
export function movementBetween(older: Quantity, newer: Quantity, oneStatement = false): Movement {
  if (older.missing || newer.missing || older.kind !== newer.kind) return UNKNOWN;
  if (oneStatement && isIdentical(older, newer)) return STILL;
  if (older.whole !== null && newer.whole !== null) return betweenShares(older, newer, older.whole, newer.whole);
  if (older.whole !== null || newer.whole !== null) return UNKNOWN;
  return between(older, newer);
}

function between(older: Quantity, newer: Quantity): Movement {
  const order = sureOrder(newer, older);
  if (order === null) return UNKNOWN;
  if (order === 0) return STILL;
  const distance = order > 0 ? distanceBetween(older, newer) : distanceBetween(newer, older);
  const direction = order > 0 ? 'tăng' : 'giảm';
  if (older.kind === 'rate') return { direction, distance: null, percent: null, points: distance };
  return { direction, distance, percent: shareOf(distance, older), points: null };
}

/** How far the greater number lies above the lesser one; null where that is not known, as from "hơn 300" to 300. */
function distanceBetween(lesser: Quantity, greater: Quantity): Quantity | null {
  if (!isSingle(lesser) || !isSingle(greater)) return null;
  const [from, to] = [apartFromEstimate(lesser.approximator), apartFromEstimate(greater.approximator)];
  const size = subtract(greater.low, lesser.low);
  if (size.num === 0n) return null;
  const decimals = Math.max(lesser.decimals, greater.decimals);
  if (from === null && to === null) return sized(greater, null, size, decimals);
  // What is "hơn 400" is "hơn 100" above 300; "khoảng hơn 400" may be less than 400.
  if (from === null && leaningOf(to) === 'above' && isSure(to)) return sized(greater, to, size, decimals);
  const place = coarser(from === null ? greater : lesser, to === null ? lesser : greater);
  const rough = sized(greater, ROUGHLY, toPlace(size, place), decimals);
  const claimed = { ...valueSet(rough), lowOpen: false, highOpen: false };
  return isWithin(differences(valueSet(lesser), valueSet(greater)), claimed) ? rough : null;
}

function isSure(word: Approximator | null): boolean {
  return word !== null && (saidSide(word) !== null || meaningOf(word).limit !== undefined);
}

function sized({ kind }: Quantity, word: Approximator | null, size: Rational, decimals: number): Quantity {
  return kind === 'rate' ? pointsQuantity(size, word, decimals) : derivedQuantity(kind, word, size, size);
}

/** All that may lie between a lesser and a greater number. */
function differences(lesser: ValueSet, greater: ValueSet): ValueSet {
  const highest = lesser.high ?? greater.low;
  return {
    low: subtract(greater.low, highest),
    high: greater.high === null ? null : subtract(greater.high, lesser.low),
    lowOpen: greater.lowOpen || lesser.highOpen || lesser.high === null,
    highOpen: greater.highOpen || lesser.lowOpen,
  };
}

function coarser(a: Quantity, b: Quantity): Rational {
  const [one, other] = [placeOf(a), placeOf(b)];
  return compare(one, other) > 0 ? one : other;
}

/** To the nearest whole number of places, a half up. */
function toPlace(size: Rational, place: Rational): Rational {
  const { num, den } = add(divide(size, place), rational(1, 2));
  return multiply(rational(num / den), place);
}

function shareOf(distance: Quantity | null, older: Quantity): Quantity | null {
  if (distance === null || !isCounted(older)) return null;
  const percent = percentOf(distance, { ...older, approximator: null });
  return percent?.text === '0%' ? null : percent;
}

function betweenShares(older: Quantity, newer: Quantity, had: Rational, has: Rational): Movement {
  const sameWhole = compare(had, has) === 0;
  if (!isCounted(older) || !isCounted(newer) || had.num === 0n || has.num === 0n) {
    if (!sameWhole) return UNKNOWN;
    const { direction } = between({ ...older, whole: null }, { ...newer, whole: null });
    return { ...UNKNOWN, direction };
  }
  const [then, now] = [percentage(older.low, had), percentage(newer.low, has)];
  const order = compare(now, then);
  if (order === 0) return STILL;
  const change = order > 0 ? subtract(now, then) : subtract(then, now);
  const parts = sameWhole ? between({ ...older, whole: null }, { ...newer, whole: null }).distance : null;
  const direction = order > 0 ? 'tăng' : 'giảm';
  return { direction, distance: parts, percent: null, points: pointsQuantity(change, null, 2) };
}

function isIdentical(a: Quantity, b: Quantity): boolean {
  const sameWhole = a.whole === null || b.whole === null ? a.whole === b.whole : compare(a.whole, b.whole) === 0;
  return sameWhole && a.approximator === b.approximator && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}
