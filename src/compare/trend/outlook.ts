import { deriveFigure } from '../../indicators/deriveFigure.js';
import type { NamedDate, NamedQuantity } from '../../indicators/named.js';
import { neededYearly, yearsLeft } from '../../indicators/neededYearly.js';
import { gapOf as gapTo } from '../../indicators/targets/gap.js';
import { isShort, judge } from '../../indicators/targets/verdict.js';
import { ROUGHLY } from '../../quantity/approximation/meaningOf.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { percentQuantity } from '../../quantity/arithmetic/percentOf.js';
import { isExact, type Quantity } from '../../quantity/quantity.js';
import { add, compare, HUNDRED, multiply, type Rational, rational } from '../../quantity/rational.js';
import type { IndicatorTarget } from '../rows/indicator.js';
import type { Observation } from './observation.js';
import type { Pace } from './pace.js';
import type { TrendRow } from './trendRow.js';

/** A target of a year, where the newest number stands against it, and where the present pace leads. */
export interface Outlook {
  readonly row: TrendRow;
  readonly target: IndicatorTarget;
  readonly year: NamedDate;
  /** Null where only the share of the plan was published. */
  readonly wanted: NamedQuantity | null;
  /** Years from the year of the newest number to the target's; not above zero where that is here or over. */
  readonly yearsLeft: number;
  /** What is missing, or is beyond the target: as published, else worked out; null where that is not known. */
  readonly gap: NamedQuantity | null;
  /** What must be gained, or lost, in each year left. */
  readonly needed: NamedQuantity | null;
  readonly course: Course | null;
}

/** Where a pace leads, and why it can lead nowhere. Only for targets that are still ahead and not reached. */
export type Course =
  | { readonly type: 'too-few' }
  /** The newest number is approximate or cannot be compared with the ones before it. */
  | { readonly type: 'unknown' }
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
  const { figure: value, asOf, indicator } = row.last;
  const { wanted } = target;
  const left = yearsLeft(asOf, year);
  const base = { row, target, year, wanted, yearsLeft: left };
  if (wanted === null) return { ...base, gap: target.publishedGap, needed: null, course: null };
  const id = `trend.${target.id}`;
  const gap = target.publishedGap ?? gapOf(id, value, wanted, target);
  if (target.status !== 'in-progress' || !isShort(target) || left <= 0)
    return { ...base, gap, needed: null, course: null };
  const need = { id: `${id}.needed`, value, asOf, wanted, aim: target.aim, year };
  return {
    ...base,
    gap,
    needed: gap === null || indicator.flow ? null : neededYearly(need),
    course: courseOf(`${id}.projected`, row, target, wanted, year, left),
  };
}

/** The same as in the report; of an approximate count, and from a share of a whole, it is not known how much is missing. */
function gapOf(id: string, value: NamedQuantity, wanted: NamedQuantity, target: IndicatorTarget): NamedQuantity | null {
  const known = value.quantity.kind === 'rate' || (isExact(value.quantity) && wanted.quantity.whole === null);
  return known ? gapTo(id, value, wanted, target.aim, target) : null;
}

function courseOf(
  id: string,
  row: TrendRow,
  { aim }: IndicatorTarget,
  wanted: NamedQuantity,
  year: NamedDate,
  left: number,
): Course {
  const { pace, last } = row;
  if (last.indicator.flow) return { type: 'flow' };
  if (row.observations.filter((one) => one !== null).length < 2) return { type: 'too-few' };
  if (pace === null || pace.last !== last) return { type: 'unknown' };
  const gained = multiply(pace.yearly, rational(left));
  const reached = add(last.figure.quantity.low, gained);
  const quantity = foretold(last.figure.quantity, reached);
  const approximator = pace.figure?.quantity.approximator ?? last.figure.quantity.approximator;
  const { status } = judge({ aim, value: { ...quantity, approximator }, wanted: wanted.quantity }, 'due');
  const projected = isPossible(quantity) ? projectedFigure(id, quantity, pace, last, year) : null;
  return { type: 'pace', pace, reaches: status === 'undecidable' ? null : status !== 'missed', projected };
}

/** A number that is foretold is never sure. */
function foretold({ kind }: Quantity, reached: Rational): Quantity {
  if (kind !== 'rate') return derivedQuantity(kind, ROUGHLY, reached, reached);
  return percentQuantity(reached, 2, ROUGHLY);
}

function projectedFigure(
  id: string,
  quantity: Quantity,
  pace: Pace,
  last: Observation,
  year: NamedDate,
): NamedQuantity {
  const from = [last.figure, ...(pace.figure === null ? [] : [pace.figure]), year, last.asOf];
  const sign = pace.yearly.num < 0n ? '−' : '+';
  const formula = `${last.figure.id} ${sign} ${pace.figure?.id ?? '0'} × (${year.id} − ${last.asOf.id})`;
  return deriveFigure({ id, quantity, unit: last.figure.unit, formula, from });
}

function isPossible({ kind, low }: Quantity): boolean {
  return low.num >= 0n && (kind !== 'rate' || compare(low, HUNDRED) <= 0);
}
