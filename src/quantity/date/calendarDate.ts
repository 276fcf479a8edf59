/** A date as precise as it was given. */
export interface CalendarDate {
  readonly type: 'date';
  readonly year: number;
  /** 1-based; null where only the year is known. */
  readonly month: number | null;
  /** 1-based; null where only the month is known. */
  readonly day: number | null;
}

/** Length of a month of the Gregorian calendar. `month` is 1-based. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
