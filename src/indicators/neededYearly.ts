import type { Aim } from '../model/targets/aim.js';
import { ROUGHLY } from '../quantity/approximation/meaningOf.js';
import { moreCautious } from '../quantity/approximation/moreCautious.js';
import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import { pointsQuantity } from '../quantity/arithmetic/percentOf.js';
import { MONEY_UNITS } from '../quantity/print/printMoney.js';
import type { Quantity } from '../quantity/quantity.js';
import { ceiling, compare, divide, isInteger, multiply, type Rational, rational } from '../quantity/rational.js';
import { deriveDistance } from './deriveFigure.js';

import type { NamedDate, NamedQuantity } from './named.js';
import { gapQuantity } from './targets/gap.js';

const THOUSAND = rational(1000);

/** A number of today and the one that is to be reached. */
export interface Need {
  /** What the figure is to be called. */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly asOf: NamedDate;
  readonly wanted: NamedQuantity;
  readonly aim: Aim;
  readonly year: NamedDate;
}

/**
 * What is missing, spread evenly over the whole years from the year of today's number to the target's year: points for
 * a rate, otherwise the unit counted. Null where that year is here, where nothing is missing, and where it is not known
 * how much.
 */
export function neededYearly({ id, value, asOf, wanted, aim, year }: Need): NamedQuantity | null {
  const years = yearsLeft(asOf, year);
  const gap = gapQuantity(value.quantity, wanted.quantity, aim);
  if (years <= 0 || gap === null || gap.low.num === 0n) return null;
  return deriveDistance({
    id,
    quantity: perYear(gap, years),
    unit: wanted.unit ?? value.unit,
    formula: `|${wanted.id} − ${value.id}| ÷ (${year.id} − ${asOf.id})`,
    from: [wanted, value, year, asOf],
  });
}

/** Whole years from the year of a number to the year of a target; not above zero where that is here or over. */
export function yearsLeft(asOf: NamedDate, year: NamedDate): number {
  return year.calendar.year - asOf.calendar.year;
}

/**
 * A distance spread over so many years. Points are rounded to two decimals; of persons and money there is nothing
 * smaller than one, so that what does not come out even is "khoảng" as much as is enough: 1.204 in 6 years "khoảng 201".
 */
function perYear({ kind, low, approximator }: Quantity, years: number): Quantity {
  const each = divide(low, rational(years));
  if (kind === 'rate') return pointsQuantity(each, approximator, 2);
  const step = kind === 'money' ? moneyStep(each) : rational(1);
  const enough = multiply(rational(ceiling(divide(each, step))), step);
  const word = compare(enough, each) === 0 ? approximator : moreCautious(approximator, ROUGHLY);
  return derivedQuantity(kind, word, enough, enough);
}

/** As much as still can be read: tỷ and triệu with three decimals, below that whole đồng; what comes out even there is not rounded. */
function moneyStep(each: Rational): Rational {
  if (isInteger(divide(each, THOUSAND))) return THOUSAND;
  const unit = MONEY_UNITS.find(({ worth }) => compare(each, worth) >= 0);
  return unit === undefined ? rational(1) : divide(unit.worth, THOUSAND);
}
