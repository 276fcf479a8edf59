import { deriveFigure } from '../indicators/deriveFigure.js';
import { type FigureKind, POINTS } from '../indicators/figure.js';
import type { NamedQuantity } from '../indicators/named.js';
import type { Approximator } from '../quantity/approximation/approximators.js';
import { ROUGHLY } from '../quantity/approximation/meaningOf.js';
import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import { percentOf, percentQuantity, pointsQuantity } from '../quantity/arithmetic/percentOf.js';
import { withWord } from '../quantity/print/quantityText.js';
import { isSingle, type Quantity } from '../quantity/quantity.js';
import { absolute, multiply, percentage, type Rational, rational, subtract } from '../quantity/rational.js';

/** Two figures of one thing. */
export interface Pair {
  /** What both are called, without "old.": "participants.voluntary". */
  readonly id: string;
  readonly older: NamedQuantity;
  readonly newer: NamedQuantity;
}

/** Of the percentage between numbers of which one is approximate. */
const VAGUE_DECIMALS = 1;

/** Of "khoảng" and a number, and of a number and "hơn", the difference is as vague; of two vague numbers it is "khoảng". */
function wordOf(older: Quantity, newer: Quantity): Approximator | null {
  return older.approximator === null ? newer.approximator : ROUGHLY;
}

/** Newer less older, in what is counted: "+1.083"; null for rates, for ranges, and where nothing changed. */
export function absoluteChange({ id, older, newer }: Pair): NamedQuantity | null {
  const [then, now] = [older.quantity, newer.quantity];
  if (now.kind === 'rate' || !isSingle(then) || !isSingle(now)) return null;
  const change = subtract(now.low, then.low);
  if (change.num === 0n) return null;
  const size = absolute(change);
  return derived(`${id}.change`, signed(derivedQuantity(now.kind, null, size, size), change, wordOf(then, now)), {
    kind: now.kind,
    unit: newer.unit,
    formula: `${newer.id} − ${older.id}`,
    from: [newer, older],
  });
}

/** The change as a percentage of the older number: "+57,03%"; null where that is zero or no single number, and where it would be printed as 0%. */
export function percentChange({ id, older, newer }: Pair): NamedQuantity | null {
  const [then, now] = [older.quantity, newer.quantity];
  if (now.kind === 'rate' || now.whole !== null || !isSingle(then) || !isSingle(now)) return null;
  const change = subtract(now.low, then.low);
  if (change.num === 0n || then.low.num === 0n) return null;
  const word = wordOf(then, now);
  const quantity =
    word === null
      ? percentOf({ ...then, low: absolute(change), high: absolute(change) }, then)
      : percentQuantity(percentage(absolute(change), then.low), VAGUE_DECIMALS);
  if (quantity === null || quantity.text === '0%') return null;
  return derived(`${id}.change-percent`, signed(quantity, change, word), {
    kind: 'rate',
    unit: '%',
    formula: `|${newer.id} − ${older.id}| ÷ ${older.id} × 100`,
    from: [newer, older],
  });
}

/** Newer less older in percentage points, for rates and for parts of a whole ("2.109/2.156"); null where they are equal. */
export function pointsChange({ id, older, newer }: Pair): NamedQuantity | null {
  const [then, now] = [shareOf(older.quantity), shareOf(newer.quantity)];
  if (then === null || now === null) return null;
  const change = subtract(now, then);
  if (change.num === 0n) return null;
  const decimals = Math.max(older.quantity.decimals, newer.quantity.decimals, older.quantity.whole === null ? 0 : 2);
  const quantity = pointsQuantity(absolute(change), null, decimals);
  return derived(`${id}.change-points`, signed(quantity, change, wordOf(older.quantity, newer.quantity)), {
    kind: 'points',
    unit: POINTS,
    formula: `${newer.id} − ${older.id}`,
    from: [newer, older],
  });
}

/** In percent; null for a count, a range, and a part of nothing. */
function shareOf(quantity: Quantity): Rational | null {
  if (!isSingle(quantity)) return null;
  if (quantity.kind === 'rate') return quantity.low;
  return quantity.whole === null ? null : percentage(quantity.low, quantity.whole);
}

/** "+1.083", "-1.083", "khoảng +400". */
function signed(size: Quantity, change: Rational, word: Approximator | null): Quantity {
  const down = change.num < 0n;
  const value = down ? multiply(size.low, rational(-1)) : size.low;
  const number = `${down ? '-' : '+'}${size.text.replace(/^0(?=\d)/, '')}`;
  return { ...size, low: value, high: value, approximator: word, text: withWord(word, number) };
}

interface Told {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly formula: string;
  readonly from: readonly NamedQuantity[];
}

function derived(id: string, quantity: Quantity, told: Told): NamedQuantity {
  return deriveFigure({ id, quantity, ...told });
}
