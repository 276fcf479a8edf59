import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { namedDay } from './namedDay.js';

/** What the data say of the time of a target. */
export interface DueTerms {
  readonly by?: CalendarDate | undefined;
  readonly year?: CalendarDate | undefined;
  readonly name?: string | undefined;
  /** The source does not say when it falls due. */
  readonly undated?: boolean | undefined;
}

type Period = Pick<UnitYear['period'], 'from' | 'to' | 'running'>;

/** When a target falls due: a day in ISO form, the end of a period that still runs, or not known. */
export type Due =
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'open' }
  | { readonly type: 'unknown' };

/**
 * due: the day of the value is that of the target, or later: it can be judged · running: it is not here yet · undated:
 * nobody knows.
 */
export type Timing = 'due' | 'running' | 'undated';

/** On the day that is said, else at the end of its year (or of the part of it that its name says), else as its name says, else with the period. */
export function dueOf({ by, year, name = '', undated }: DueTerms, { to, running }: Period): Due {
  if (by !== undefined) return { type: 'day', day: lastDay(by) };
  if (year !== undefined) return { type: 'day', day: dayInYear(year, name) };
  const named = namedDay(name, to.year);
  if (named !== null) return { type: 'day', day: named };
  if (undated === true) return { type: 'unknown' };
  return running === true ? { type: 'open' } : { type: 'day', day: lastDay(to) };
}

function dayInYear(year: CalendarDate, name: string): string {
  const end = lastDay(year);
  const named = year.month === null ? namedDay(name, year.year) : null;
  return named !== null && named >= firstDay(year) && named < end ? named : end;
}

/** `asOf`: the day of the value. */
export function timingOf(due: Due, asOf: CalendarDate): Timing {
  if (due.type === 'unknown') return 'undated';
  return due.type === 'day' && due.day <= lastDay(asOf) ? 'due' : 'running';
}

/** A target of a later year is on its way in this period, and no result of it. */
export function isOfLaterYear(due: Due, { to }: Period): boolean {
  return due.type === 'day' && due.day > lastDay({ type: 'date', year: to.year, month: null, day: null });
}

/** Whether a target falls due in the period or in what is left of its last year. */
export function fallsDueIn(due: Due, period: Period): boolean {
  return due.type !== 'day' || (due.day >= firstDay(period.from) && !isOfLaterYear(due, period));
}
