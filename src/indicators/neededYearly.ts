import { moreCautious } from '../quantity/approximators.js';
import { boundOf } from '../quantity/boundOf.js';
import { derivedQuantity } from '../quantity/derivedQuantity.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, divide, type Rational, rational, subtract } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import type { NamedDate, NamedQuantity } from './named.js';
import { isExact } from './percentOf.js';
import { POINTS, pointsQuantity } from './points.js';

/** A number of today and the one that is to be reached. */
export interface Need {
  /** What the figure is to be called. */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly asOf: NamedDate;
  readonly wanted: NamedQuantity;
  readonly year: NamedDate;
}

/**
 * What is missing, spread evenly over the whole years from the year of today's number to the target's year: points for
 * a rate, otherwise the unit counted. Null where that year is here, where nothing is missing, and where it is not known
 * how much: rates may be approximate, counts and money must be exact.
 */
export function neededYearly({ id, value, asOf, wanted, year }: Need): NamedQuantity | null {
  const years = yearsLeft(asOf, year);
  const missing = subtract(wanted.quantity.low, value.quantity.low);
  if (years <= 0 || missing.num === 0n || !isKnown(value.quantity)) return null;
  const size = missing.num < 0n ? { num: -missing.num, den: missing.den } : missing;
  const quantity = each(value.quantity, wanted.quantity, divide(size, rational(years)));
  if (quantity === null) return null;
  const isRate = quantity.kind === 'rate';
  return deriveFigure({
    id,
    quantity,
    ...(isRate ? { kind: 'points' as const } : {}),
    unit: isRate ? POINTS : value.unit,
    formula: `|${wanted.id} − ${value.id}| ÷ (${year.id} − ${asOf.id})`,
    from: [wanted, value, year, asOf],
  });
}

/** Whole years from the year of a number to the year of a target; not above zero where that is here or over. */
export function yearsLeft(asOf: NamedDate, year: NamedDate): number {
  return year.calendar.year - asOf.calendar.year;
}

function isKnown(now: Quantity): boolean {
  return now.kind === 'rate' ? compare(now.low, now.high) === 0 : isExact(now);
}

function each(now: Quantity, wanted: Quantity, share: Rational): Quantity | null {
  const word = boundOf(wanted) === null ? wanted.approximator : null;
  if (now.kind !== wanted.kind || wanted.whole !== null) return null;
  if (now.kind === 'rate') return pointsQuantity(share, moreCautious(now.approximator, word), 2);
  // Rounded up, or as many a year would fall short in the end.
  const up = rational((share.num + share.den - 1n) / share.den);
  return { ...derivedQuantity(now.kind, word, up, up), low: share, high: share };
}
