import type { Aim } from '../model/targets/aim.js';
import { ROUGHLY } from '../quantity/approximation/meaningOf.js';
import { moreCautious } from '../quantity/approximation/moreCautious.js';
import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import { pointsQuantity } from '../quantity/arithmetic/percentOf.js';
import { isoDay } from '../quantity/date/isoDay.js';
import { lastDay, printShortDate, toIso } from '../quantity/date/printDate.js';
import { stretchBetween } from '../quantity/date/stretch.js';
import { yearsBetween } from '../quantity/date/yearsBetween.js';
import { MONEY_UNITS } from '../quantity/print/printMoney.js';
import type { Quantity } from '../quantity/quantity.js';
import { ceiling, compare, divide, isInteger, multiply, type Rational, rational } from '../quantity/rational.js';
import { deriveCount, deriveDistance } from './deriveFigure.js';
import { figureId } from './figureId.js';
import type { NamedDate, NamedQuantity } from './named.js';
import { gapQuantity } from './targets/gap.js';

/** A number of today and the one that is to be reached. */
interface Ahead {
  /** What its figure is to be called, before ".yearly": "goals.x.sets.y.milestones.z". */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly wanted: NamedQuantity;
  readonly aim: Aim;
  /** The day of today's number, and the time from it on. */
  readonly asOf: NamedDate;
  readonly time: TimeLeft;
}

/** The time that is left until something is to be reached. */
export interface TimeLeft {
  /** The last day on which it is reached in time. */
  readonly due: NamedDate;
  /** The same in words, behind the year: "hết năm đó". */
  readonly until: string;
  /** From the day of today's number, counted in days (see `yearsBetween`). */
  readonly years: Rational;
  /** The same in whole months or, where these do not come out even, in days. */
  readonly left: NamedQuantity;
  readonly leftUnit: 'tháng' | 'ngày';
}

/**
 * From the day of today's number to the one on which a target of a year falls due, in ISO form; null where that day is here
 * or over. `year`: a day, a month or a year, as the data say it.
 */
export function timeLeft(id: string, asOf: NamedDate, year: NamedDate, day: string): TimeLeft | null {
  const due = dueDay(`${id}.due`, year, day);
  const years = yearsBetween(asOf.calendar, due.calendar);
  if (years.num <= 0n) return null;
  const { count, unit } = stretchBetween(asOf.calendar, due.calendar);
  const formula = `${due.id} − ${asOf.id}`;
  const left = deriveCount({ id: `${id}.left`, count, unit, formula, from: [due, asOf] });
  return { due, until: untilWords(year, day), years, left, leftUnit: unit };
}

/**
 * What is missing, spread evenly over the time that is left: points for a rate, otherwise the unit counted. Null where
 * no more than a year is left, for then all of it is needed; where nothing is missing; and where it is not known how much.
 */
export function neededYearly({ id, value, wanted, aim, asOf, time }: Ahead): NamedQuantity | null {
  const gap = gapQuantity(value.quantity, wanted.quantity, aim);
  if (compare(time.years, ONE_YEAR) <= 0 || gap === null || gap.low.num === 0n) return null;
  const { due } = time;
  return deriveDistance({
    id: `${id}.yearly`,
    quantity: perYear(gap, time.years),
    unit: wanted.unit ?? value.unit,
    formula: `|${wanted.id} − ${value.id}| ÷ (${due.id} − ${asOf.id})`,
    from: [wanted, value, due, asOf],
  });
}

const ONE_YEAR = rational(1);

/**
 * A distance spread over so many years, which need not be whole. Points are rounded to two decimals, of rough ones to
 * one; of persons and money there is nothing smaller than one, so that what does not come out even is "khoảng" as much as
 * is enough: 1.204 in 6 years "khoảng 201".
 */
function perYear({ kind, low, approximator }: Quantity, years: Rational): Quantity {
  const each = divide(low, years);
  if (kind === 'rate') return pointsQuantity(each, approximator, approximator === null ? 2 : 1);
  const step = kind === 'money' ? moneyStep(each) : rational(1);
  const enough = multiply(rational(ceiling(divide(each, step))), step);
  const word = compare(enough, each) === 0 ? approximator : moreCautious(approximator, ROUGHLY);
  return derivedQuantity(kind, word, enough, enough);
}

const THOUSAND = rational(1000);

/** As much as still can be read: tỷ and triệu with three decimals, below that whole đồng; what comes out even there is not rounded. */
function moneyStep(each: Rational): Rational {
  if (isInteger(divide(each, THOUSAND))) return THOUSAND;
  const unit = MONEY_UNITS.find(({ worth }) => compare(each, worth) >= 0);
  return unit === undefined ? rational(1) : divide(unit.worth, THOUSAND);
}

/** Behind the words of the year: its end, or the day that it is itself, or one in it that its name says. */
function untilWords({ calendar }: NamedDate, day: string): string {
  if (day !== lastDay(calendar)) return 'thời hạn đó';
  return calendar.month === null ? 'hết năm đó' : calendar.day === null ? 'hết tháng đó' : 'ngày đó';
}

/** "2025" is due on 31/12/2025, "6/2025" on 30/6/2025. */
function dueDay(id: string, year: NamedDate, day: string): NamedDate {
  if (toIso(year.calendar) === day) return year;
  const calendar = isoDay(day);
  return {
    ...year,
    id: figureId(id.split('.')),
    text: printShortDate(calendar),
    value: day,
    calendar,
    origin: { type: 'derived', formula: year.id, from: [year.id] },
  };
}
