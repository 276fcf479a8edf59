import type { CalendarDate } from './calendarDate.js';
import { printShortDate } from './printDate.js';

/** The day that `lastDay` and tables of days write as "2025-06-30". */
export function isoDay(iso: string): CalendarDate {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ];
  return { type: 'date', year, month, day };
}

/** "2025-06-30" as a report prints it: "30/6/2025". */
export function printIsoDay(iso: string): string {
  return printShortDate(isoDay(iso));
}
