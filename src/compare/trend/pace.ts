import { deriveDistance, deriveFigure } from '../../indicators/deriveFigure.js';
import type { Figure } from '../../indicators/figure.js';
import type { NamedQuantity } from '../../indicators/named.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { percentQuantity, pointsQuantity } from '../../quantity/arithmetic/percentOf.js';
import { yearlyRate } from '../../quantity/arithmetic/yearlyRate.js';
import { isCounted } from '../../quantity/bounds/sureOrder.js';
import { yearsBetween } from '../../quantity/date/yearsBetween.js';
import type { Quantity } from '../../quantity/quantity.js';
import { absolute, compare, divide, type Rational, rational, subtract } from '../../quantity/rational.js';
import type { Growth } from './growth.js';
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

/** What is shorter says nothing of a year. */
const ONE_YEAR = rational(1);

/**
 * Years are counted between the days that the numbers are of. Null for fewer than two such numbers, and where less than a
 * year lies between them.
 */
export function paceOf(id: string, growths: readonly Growth[]): Pace | null {
  const [first, last] = endsOf(growths) ?? [];
  if (first === undefined || last === undefined) return null;
  const years = yearsBetween(first.indicator.time.to.calendar, last.indicator.time.to.calendar);
  if (compare(years, ONE_YEAR) < 0) return null;
  const yearly = divide(subtract(last.figure.quantity.low, first.figure.quantity.low), years);
  const estimate = first.indicator.estimate || last.indicator.estimate;
  const figure = paceFigure(id, first, last, yearly);
  return { first, last, yearly, figure, rate: figure === null ? null : rateFigure(id, first, last, years), estimate };
}

/** The first and the last number that a pace could be of; null for fewer than two. */
export function endsOf(growths: readonly Growth[]): readonly [first: Observation, last: Observation] | null {
  const broken = growths.findLastIndex((growth) => growth.obstacle !== null);
  const stretch = growths.slice(broken + 1);
  const usable = stretch
    .flatMap(({ older, newer }, index) => (index === 0 ? [older, newer] : [newer]))
    .filter(({ figure: { quantity } }) => isCounted(quantity) && quantity.whole === null);
  const [first, last] = [usable[0], usable.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

function paceFigure(id: string, first: Observation, last: Observation, yearly: Rational): NamedQuantity | null {
  if (yearly.num === 0n) return null;
  return deriveDistance({
    id: `trend.${id}.yearly`,
    quantity: perYear(last.figure.quantity, yearly),
    unit: last.figure.unit,
    formula: `|${last.figure.id} − ${first.figure.id}| ÷ (${yearsOf(first, last)})`,
    from: basis(first, last),
  });
}

/** As many of the unit as change in a year. */
function perYear({ kind }: Quantity, yearly: Rational): Quantity {
  const size = absolute(yearly);
  return kind === 'rate' ? pointsQuantity(size, null, 2) : derivedQuantity(kind, null, size, size);
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
    formula: `|(${last.figure.id} ÷ ${first.figure.id}) ^ (1 ÷ (${yearsOf(first, last)})) − 1| × 100`,
    from: basis(first, last),
  });
  return { ...figure, value: null };
}

function yearsOf(first: Observation, last: Observation): string {
  return `${last.indicator.time.to.id} − ${first.indicator.time.to.id}`;
}

function basis(first: Observation, last: Observation): readonly Figure[] {
  return [last.figure, first.figure, last.indicator.time.to, first.indicator.time.to];
}
