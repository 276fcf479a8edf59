import { deriveFigure } from '../../indicators/deriveFigure.js';
import type { NamedDate, NamedQuantity } from '../../indicators/named.js';
import { neededYearly, type TimeLeft, timeLeft } from '../../indicators/needed.js';
import { gapOf } from '../../indicators/targets/gap.js';
import { isShort, judge } from '../../indicators/targets/verdict.js';
import { dueOf } from '../../model/targets/due.js';
import { ROUGHLY } from '../../quantity/approximation/meaningOf.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { percentQuantity } from '../../quantity/arithmetic/percentOf.js';
import { lastDay } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { add, compare, HUNDRED, multiply, type Rational } from '../../quantity/rational.js';
import { type IndicatorTarget, wordText } from '../rows/indicator.js';
import type { Observation } from './observation.js';
import { endsOf, type Pace } from './pace.js';
import type { TrendRow } from './trendRow.js';

/** A target of a year, where the newest number stands against it, and where the present pace leads. */
export interface Outlook {
  readonly row: TrendRow;
  readonly target: IndicatorTarget;
  readonly year: NamedDate;
  /** The last day on which it is reached in time, as YYYY-MM-DD. */
  readonly dueDay: string;
  /** Null where only the share of the plan was published. */
  readonly wanted: NamedQuantity | null;
  /** Until the last day on which it is reached in time; null where that is here or over. */
  readonly time: TimeLeft | null;
  /** What is missing, or is beyond the target: as published, else worked out; null where that is not known. */
  readonly gap: NamedQuantity | null;
  /** What must be gained, or lost, in each year left; null where less than a year is. */
  readonly needed: NamedQuantity | null;
  readonly course: Course | null;
}

/** Where a pace leads, and why it can lead nowhere. Only for targets that are still ahead and not reached. */
export type Course =
  | { readonly type: 'too-few' }
  /** The newest number is approximate or cannot be compared with the ones before it. */
  | { readonly type: 'unknown' }
  /** Less than a year lies between the numbers. */
  | { readonly type: 'short' }
  /** A plan of what is done in a year says nothing of a line from year to year. */
  | { readonly type: 'flow' }
  | {
      readonly type: 'pace';
      readonly pace: Pace;
      /** Null where the numbers are too approximate to say. */
      readonly reaches: boolean | null;
      /** The number of the target's year at this pace; null where that is none: below zero, above all. */
      readonly projected: NamedQuantity | null;
    };

/** The targets of a row that name a year, those of its newest file. */
export function outlooksOf(row: TrendRow): readonly Outlook[] {
  const { indicator } = row.last;
  return indicator.targets.flatMap((target) => (target.year === null ? [] : [outlookOf(row, target, target.year)]));
}

function outlookOf(row: TrendRow, target: IndicatorTarget, year: NamedDate): Outlook {
  const { figure: value, indicator } = row.last;
  const asOf = indicator.time.to;
  const { wanted } = target;
  const id = `trend.${target.id}`;
  const dueDay = dayOfTarget(row, target, year);
  const time = timeLeft(id, asOf, year, dueDay);
  const base = { row, target, year, dueDay, wanted, time, needed: null, course: null };
  if (wanted === null) return { ...base, gap: target.publishedGap };
  const gap = target.publishedGap ?? gapOf(id, value, wanted, target.aim, target);
  if (!isShort(target) || time === null) return { ...base, gap };
  return {
    ...base,
    gap,
    needed: gap === null || indicator.flow ? null : neededYearly({ id, value, wanted, aim: target.aim, asOf, time }),
    course: courseOf(`${id}.projected`, row, target, wanted, time),
  };
}

/** The day on which the target falls due: that of its year, or the part of the year that its name says. */
function dayOfTarget({ last }: TrendRow, { name }: IndicatorTarget, { calendar }: NamedDate): string {
  const due = dueOf({ year: calendar, name: wordText(name) }, last.speaker.unit.unit.period);
  return due.type === 'day' ? due.day : lastDay(calendar);
}

function courseOf(
  id: string,
  row: TrendRow,
  { aim }: IndicatorTarget,
  wanted: NamedQuantity,
  { due, years }: TimeLeft,
): Course {
  const { pace, last } = row;
  if (last.indicator.flow) return { type: 'flow' };
  if (row.observations.filter((one) => one !== null).length < 2) return { type: 'too-few' };
  const [, end] = endsOf(row.growths) ?? [];
  if (end !== last) return { type: 'unknown' };
  if (pace === null) return { type: 'short' };
  const gained = multiply(pace.yearly, years);
  const reached = add(last.figure.quantity.low, gained);
  const quantity = foretold(last.figure.quantity, reached);
  const approximator = pace.figure?.quantity.approximator ?? last.figure.quantity.approximator;
  const { status } = judge({ aim, value: { ...quantity, approximator }, wanted: wanted.quantity }, 'due');
  const projected = isPossible(quantity) ? projectedFigure(id, quantity, pace, last, due) : null;
  return { type: 'pace', pace, reaches: status === 'undecidable' ? null : status !== 'missed', projected };
}

/** A number that is foretold is never sure. */
function foretold({ kind }: Quantity, reached: Rational): Quantity {
  if (kind !== 'rate') return derivedQuantity(kind, ROUGHLY, reached, reached);
  return percentQuantity(reached, 2, ROUGHLY);
}

function projectedFigure(id: string, quantity: Quantity, pace: Pace, last: Observation, due: NamedDate): NamedQuantity {
  const asOf = last.indicator.time.to;
  const from = [last.figure, ...(pace.figure === null ? [] : [pace.figure]), due, asOf];
  const sign = pace.yearly.num < 0n ? '−' : '+';
  const formula = `${last.figure.id} ${sign} ${pace.figure?.id ?? '0'} × (${due.id} − ${asOf.id})`;
  return deriveFigure({ id, quantity, unit: last.figure.unit, formula, from });
}

function isPossible({ kind, low }: Quantity): boolean {
  return low.num >= 0n && (kind !== 'rate' || compare(low, HUNDRED) <= 0);
}
