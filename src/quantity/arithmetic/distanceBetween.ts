import type { Approximator } from '../approximation/approximators.js';
import { differenceWord } from '../approximation/moreCautious.js';
import { isSingle, type Quantity } from '../quantity.js';
import { absolute, type Rational, subtract } from '../rational.js';
import { derivedQuantity } from './derivedQuantity.js';
import { pointsQuantity } from './percentOf.js';

/** How far apart two counts, or two sums of money, are, as sure as the two; null where they are equal, missing, ranges, or not of one kind. */
export function distanceBetween(a: Quantity, b: Quantity): Quantity | null {
  const { kind } = a;
  if (kind === 'rate' || kind !== b.kind) return null;
  return apart(a, b, (size, word) => derivedQuantity(kind, word, size, size));
}

/** The same of two rates, in percentage points ("vượt 0,05 điểm phần trăm"), with the decimals of the finer one. */
export function pointsBetween(a: Quantity, b: Quantity): Quantity | null {
  return apart(a, b, (size, word) => pointsQuantity(size, word, Math.max(a.decimals, b.decimals)));
}

function apart(
  a: Quantity,
  b: Quantity,
  make: (size: Rational, word: Approximator | null) => Quantity,
): Quantity | null {
  if (!isSingle(a) || !isSingle(b)) return null;
  const change = subtract(a.low, b.low);
  if (change.num === 0n) return null;
  const [more, less] = change.num > 0n ? [a, b] : [b, a];
  return make(absolute(change), differenceWord(more.approximator, less.approximator));
}
