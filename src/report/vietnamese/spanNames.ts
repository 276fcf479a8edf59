import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printLongDate, printShortDate } from '../../quantity/date/printDate.js';

/** Parts of a year by their first and last month, and what they are called; the year stands behind. */
const PARTS: Readonly<Record<string, string>> = {
  '01-12': String.raw`(?<!(?:đầu|cuối|tháng|quý \S+) )năm `,
  '01-06': '(?:0?6|sáu) tháng đầu ',
  '07-12': '(?:0?6|sáu) tháng cuối ',
  '01-09': '(?:0?9|chín) tháng (?:đầu )?',
  '01-03': 'quý (?:I|1)(?: |/)',
  '04-06': 'quý (?:II|2)(?: |/)',
  '07-09': 'quý (?:III|3)(?: |/)',
  '10-12': 'quý (?:IV|4)(?: |/)',
};

/** The names by which words can call the time from one date to another: "năm 2019", "6 tháng đầu năm 2025", "quý I/2025". */
export function spanNames(from: CalendarDate, to: CalendarDate): readonly RegExp[] {
  const [first, last] = [firstDay(from), lastDay(to)];
  const one = first === firstDay(to) && last === lastDay(from) ? [printLongDate(from), shortName(from)] : [];
  const wholeMonths = first.endsWith('-01') && last === lastDay({ ...to, day: null });
  const part =
    PARTS[`${first.slice(5, 7)}-${last.slice(5, 7)}`] ?? (first.slice(5, 7) === '01' ? monthsTo(last) : undefined);
  const year = String(from.year);
  const named = from.year === to.year && wholeMonths && part !== undefined ? [`${part}(?:năm )?${year}(?!\\d)`] : [];
  return [...one.map((name) => `(?<![A-Za-zÀ-ỹ])${name}(?!\\d)`), ...named].map((pattern) => new RegExp(pattern, 'iu'));
}

/** "11 tháng năm 2022", "4 tháng đầu năm 2025": from January on. */
function monthsTo(last: string): string {
  return `0?${Number(last.slice(5, 7))} tháng (?:đầu )?`;
}

/** "ngày 30/9/2019", "tháng 9/2019". */
function shortName(date: CalendarDate): string {
  return `${date.day === null ? 'tháng' : 'ngày'} ${printShortDate(date)}`;
}
