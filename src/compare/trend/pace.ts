import { deriveDistance, deriveFigure } from '../../indicators/deriveFigure.js';
import type { NamedQuantity } from '../../indicators/named.js';
import { ROUGHLY } from '../../quantity/approximation/meaningOf.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { percentQuantity, pointsQuantity } from '../../quantity/arithmetic/percentOf.js';
import { yearlyRate } from '../../quantity/arithmetic/yearlyRate.js';
import { yearsBetween } from '../../quantity/date/yearsBetween.js';
import type { Quantity } from '../../quantity/quantity.js';
import { absolute, divide, type Rational } from '../../quantity/rational.js';
import { changeBetween, type Growth, isUsable } from './growth.js';
import type { Observation } from './observation.js';

/** What changes in a year on average, from the first to the last number of a stretch that can be compared throughout. */
export interface Pace {
  readonly first: Observation;
  readonly last: Observation;
  /** Exact, with its sign, in the unit counted or in percentage points. */
  readonly yearly: Rational;
  /** Its size; null where nothing changed. */
  readonly figure: NamedQuantity | null;
  /** Compound growth, or loss, per year in percent; null for rates, and where it is none. */
  readonly rate: NamedQuantity | null;
  /** Between an estimate and another number. */
  readonly estimate: boolean;
}

/** Years are counted between the days that the numbers are of. Null for fewer than two such numbers, or two of one day. */
export function paceOf(id: string, growths: readonly Growth[]): Pace | null {
  const broken = growths.findLastIndex((growth) => growth.incomparable !== null);
  const stretch = growths.slice(broken + 1);
  const usable = stretch
    .flatMap(({ older, newer }, index) => (index === 0 ? [older, newer] : [newer]))
    .filter(({ figure }) => isUsable(figure));
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined) return null;
  const years = yearsBetween(first.asOf.calendar, last.asOf.calendar);
  if (years.num <= 0n) return null;
  const yearly = divide(changeBetween(first, last), years);
  const estimate = first.indicator.estimate || last.indicator.estimate;
  const figure = paceFigure(id, first, last, yearly);
  return { first, last, yearly, figure, rate: figure === null ? null : rateFigure(id, first, last, years), estimate };
}

function paceFigure(id: string, first: Observation, last: Observation, yearly: Rational): NamedQuantity | null {
  if (yearly.num === 0n) return null;
  const from = [last.figure, first.figure, last.asOf, first.asOf];
  return deriveDistance({
    id: `trend.${id}.yearly`,
    quantity: perYear(last.figure.quantity, first.figure.quantity, yearly),
    unit: last.figure.unit,
    formula: `|${last.figure.id} − ${first.figure.id}| ÷ (${last.asOf.id} − ${first.asOf.id})`,
    from,
  });
}

/** As many of the unit as change in a year; "khoảng" where either end of the stretch is approximate. */
function perYear(a: Quantity, b: Quantity, yearly: Rational): Quantity {
  const size = absolute(yearly);
  const word = a.approximator === null && b.approximator === null ? null : ROUGHLY;
  if (a.kind === 'rate') return pointsQuantity(size, word, 2);
  return derivedQuantity(a.kind, word, size, size);
}

/** Rounded, and therefore without an exact value. */
function rateFigure(id: string, first: Observation, last: Observation, years: Rational): NamedQuantity | null {
  const [a, b] = [first.figure.quantity, last.figure.quantity];
  const rate = a.kind === 'rate' ? null : yearlyRate(a.low, b.low, years);
  if (rate === null || rate.num === 0n) return null;
  const figure = deriveFigure({
    id: `trend.${id}.yearly.percent`,
    quantity: percentQuantity(absolute(rate), 2),
    unit: '%',
    formula: `|(${last.figure.id} ÷ ${first.figure.id}) ^ (1 ÷ (${last.asOf.id} − ${first.asOf.id})) − 1| × 100`,
    from: [last.figure, first.figure, last.asOf, first.asOf],
  });
  return { ...figure, value: null };
}
