import { meaningOf } from '../approximation/meaningOf.js';
import { reachOf } from '../approximation/reach.js';
import type { Quantity } from '../quantity.js';
import { add, compare, lastPlace, powerOfTen, type Rational, rational, subtract, ZERO } from '../rational.js';
import { halves } from './bounds.js';

/** The values that a printed number allows where its word was chosen with care (strictly, see `reachOf`): for verdicts. */
export interface ValueSet {
  readonly low: Rational;
  /** Null where there is no upper end. */
  readonly high: Rational | null;
  /** Whether the end is itself no such value: "hơn 100" is not 100. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * An exact number is itself, and so is one that is only expected ("ước 12.000"). "hơn 227.000" lies between 227.000 and
 * 228.000, "gần" as far below, "khoảng" half as far to either side; "ít nhất 500" has no upper end and "dưới 500" no
 * lower one. A range is all between its ends.
 */
export function valueSet(quantity: Quantity): ValueSet {
  const { low, high, approximator } = quantity;
  const meaning = approximator === null ? null : meaningOf(approximator);
  const all = { low, high, lowOpen: false, highOpen: false };
  if (meaning === null || meaning.keepsNumber) return all;
  const excluded = meaning.excludesItself === true;
  const { down, up } = reachOf(approximator).strict;
  const place = placeOf(quantity);
  const above = { low, lowOpen: excluded, high: meaning.isOpen ? null : add(high, halves(place, up)), highOpen: true };
  const from = meaning.isOpen ? ZERO : fromNothing(subtract(low, halves(place, down)));
  switch (meaning.leans) {
    case 'above':
      return above;
    case 'below':
      return { low: from, lowOpen: !meaning.isOpen, high, highOpen: excluded };
    case 'near':
    case 'around':
      // Half a unit below is rounded up to the number, and so is one of its values.
      return { ...above, low: from, lowOpen: false };
  }
}

/** Every value of `a` is less than every value of `b`. */
export function isSurelyLess(a: ValueSet, b: ValueSet): boolean {
  if (a.high === null) return false;
  const order = compare(a.high, b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

/** No value of `a` is greater than any of `b`. */
export function isSurelyAtMost(a: ValueSet, b: ValueSet): boolean {
  return a.high !== null && compare(a.high, b.low) <= 0;
}

/** Whether all values of `a` are values of `b`. */
export function isWithin(a: ValueSet, b: ValueSet): boolean {
  const from = compare(a.low, b.low);
  if (from < 0 || (from === 0 && b.lowOpen && !a.lowOpen)) return false;
  if (b.high === null) return true;
  if (a.high === null) return false;
  const to = compare(a.high, b.high);
  return to < 0 || (to === 0 && (!b.highOpen || a.highOpen));
}

/** What one unit of the last digit that says something is worth. */
export function placeOf({ kind, low, decimals }: Quantity): Rational {
  return kind === 'rate' ? rational(1n, powerOfTen(decimals)) : rational(lastPlace(low.num));
}

/** What is counted is never less than nothing. */
function fromNothing(value: Rational): Rational {
  return value.num < 0n ? ZERO : value;
}
