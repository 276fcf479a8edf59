import { hasResults } from '../model/checks/hasResults.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { type CalendarDate, daysInMonth } from '../quantity/date/calendarDate.js';
import { firstDay, lastDay } from '../quantity/date/printDate.js';

export interface NextPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** As long as this one, on the same days of the year: what was counted in it can be compared. */
  readonly alike: boolean;
  /** What the period is called in a comment beside a number of it: "năm 2019". */
  readonly heading: string;
  /** The year that it ends in; null where the period stays, as that of a plan without results does. */
  readonly year: number | null;
}

/**
 * The same days a year later. A period that is longer than a year would overlap with itself: the next begins on the day
 * after. One that still runs ("đến nay") keeps its beginning. A plan of several years without results stays what it is.
 */
export function nextPeriod(unit: UnitYear): NextPeriod {
  const { from, to, running } = unit.period;
  const later = { from: yearLater(from), to: endYearLater(to) };
  const fits = firstDay(later.from) > lastDay(to);
  if (!fits && !hasResults(unit)) return { from, to, alike: false, heading: 'bản trước', year: null };
  const alike = fits && running !== true;
  const start = running === true ? from : alike ? later.from : dayAfter(to);
  return { from: start, to: later.to, alike, heading: `năm ${to.year}`, year: later.to.year };
}

/** The 29th of February becomes the 28th. */
function yearLater({ year, month, day, type }: CalendarDate): CalendarDate {
  const most = month === null ? null : daysInMonth(year + 1, month);
  return { type, year: year + 1, month, day: day === null || most === null ? day : Math.min(day, most) };
}

/** Of a day that something ends on, or is counted on: the end of February stays that, be it the 28th or the 29th. */
export function endYearLater(date: CalendarDate): CalendarDate {
  const { year, month, day } = date;
  const later = yearLater(date);
  const isLast = month !== null && day === daysInMonth(year, month);
  return isLast ? { ...later, day: daysInMonth(year + 1, month) } : later;
}

/** As precise as the date: the day, month or year that follows. */
function dayAfter({ year, month, day, type }: CalendarDate): CalendarDate {
  if (month === null) return { type, year: year + 1, month, day };
  if (day !== null && day < daysInMonth(year, month)) return { type, year, month, day: day + 1 };
  const first = day === null ? null : 1;
  return month === 12 ? { type, year: year + 1, month: 1, day: first } : { type, year, month: month + 1, day: first };
}

/** From the first day to the last, where that is a whole number of months; null elsewhere. */
export function monthsOf(from: CalendarDate, to: CalendarDate): number | null {
  const [year = 0, month = 0, day = 0] = firstDay(from).split('-').map(Number);
  const last = lastDay(to).split('-').map(Number);
  const after = dayAfter({ type: 'date', year: last[0] ?? 0, month: last[1] ?? 0, day: last[2] ?? 0 });
  return after.day === day ? (after.year - year) * 12 + (after.month ?? 0) - month : null;
}
