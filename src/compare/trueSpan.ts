import { deriveCount } from '../indicators/deriveFigure.js';
import type { NamedQuantity } from '../indicators/named.js';
import { stretchBetween } from '../quantity/date/stretch.js';
import { dayOf, isOfPeriod } from './rows/time.js';
import type { SideFigure } from './sideFigures.js';

/** How long it took from the one figure to the other: "20 tháng". */
export interface TrueSpan {
  readonly count: NamedQuantity;
  readonly unit: 'tháng' | 'ngày';
}

/** Where one of the days is not the end of its period, and the names of the periods would say another span; null elsewhere. */
export function trueSpan(id: string, older: SideFigure, newer: SideFigure): TrueSpan | null {
  const isOfEnds = [older, newer].every(({ indicator, period }) => isOfPeriod(indicator.time, period));
  return isOfEnds ? null : spanBetween(id, older, newer);
}

/** Between figures that stand on days; null for what is counted over days. */
export function spanBetween(id: string, { indicator: a }: SideFigure, { indicator: b }: SideFigure): TrueSpan | null {
  if (a.time.from !== null || b.time.from !== null || dayOf(a.time) === dayOf(b.time)) return null;
  const [first, last] = dayOf(a.time) < dayOf(b.time) ? [a.time.to, b.time.to] : [b.time.to, a.time.to];
  const { count, unit } = stretchBetween(first.calendar, last.calendar);
  const formula = `${last.id} − ${first.id}`;
  return { count: deriveCount({ id: `${id}.span`, count, unit, formula, from: [last, first] }), unit };
}
