import type { CalendarDate } from '../../quantity/date/calendarDate.js';

const DAY = 86_400;
/** Days between 1899-12-30 and 1904-01-01. */
const SHIFT_1904 = 1462;
/** 9999-12-31, the last day of spreadsheets. */
const LAST = 2_958_465;

/**
 * A day as spreadsheets count them: from 1899-12-30 on, or from 1904-01-01 on. The time of day, a part of a day, is cut
 * off, but what is less than half a second short of midnight is the next day. Before March 1900, where Excel counts a
 * 29 February that never was, no day is sure, and there are no registers. Null where it is no day.
 */
export function serialDate(serial: number, from1904: boolean): CalendarDate | null {
  const days = Math.floor(Math.round(serial * DAY) / DAY) + (from1904 ? SHIFT_1904 : 0);
  if (!(days > 60 && days <= LAST)) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return { type: 'date', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
