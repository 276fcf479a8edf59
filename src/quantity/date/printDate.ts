import { type CalendarDate, daysInMonth } from './calendarDate.js';

/** "07/5/2018", "30/9/2019", "5/2018", "2018": days below 10 and months 1, 2 are padded, as in the long form. */
export function printShortDate({ year, month, day }: CalendarDate): string {
  if (month === null) return String(year);
  if (day === null) return `${officialMonth(month)}/${year}`;
  return `${twoDigits(day)}/${officialMonth(month)}/${year}`;
}

/** "ngày 05 tháng 01 năm 2020", "tháng 5 năm 2018", "năm 2018" (NĐ 30/2020/NĐ-CP, PL I, II.4.b). */
export function printLongDate({ year, month, day }: CalendarDate): string {
  const dayWords = day === null ? '' : `ngày ${twoDigits(day)} `;
  const monthWords = month === null ? '' : `tháng ${officialMonth(month)} `;
  return `${dayWords}${monthWords}năm ${year}`;
}

/** ISO 8601, as precise as the date: "2019-09-30", "2018-05", "2018". */
export function toIso({ year, month, day }: CalendarDate): string {
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? twoDigits(part) : part))
    .join('-');
}

/** The first day the date can mean, as ISO text that compares with `<`: "2018-05" → "2018-05-01". */
export function firstDay({ year, month, day }: CalendarDate): string {
  return toIso({ type: 'date', year, month: month ?? 1, day: day ?? 1 });
}

/** The last day the date can mean, as ISO text that compares with `<`: "2018" → "2018-12-31". */
export function lastDay({ year, month, day }: CalendarDate): string {
  const lastMonth = month ?? 12;
  return toIso({ type: 'date', year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) });
}

/** By first day, then by last day: "5/2018" stands after 01/5/2018 and before 02/5/2018. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return order(firstDay(a), firstDay(b)) || order(lastDay(a), lastDay(b));
}

function order(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Months 1 and 2 are padded, so that no stroke turns them into 11 or 12; 3 to 9 are not. */
function officialMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
