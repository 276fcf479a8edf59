import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { toIso } from '../quantity/date/printDate.js';
import { readDate } from '../quantity/date/readDate.js';
import { endYearLater, monthsOf, type NextPeriod } from './nextPeriod.js';

/** "kết quả năm 2019" → "kết quả năm 2020"; other years stay: they may be those of a plan. */
export function shiftYearWords(text: string, year: number): string {
  return text.replace(new RegExp(`(?<!(?:từ|đến|với|trước|sau) )(năm )${year}(?!\\d)`, 'giu'), `$1${year + 1}`);
}

/**
 * Whether the words speak of a year, or of a day in it; in the number of a document ("12/2019/NQ-HĐND") a year is none, nor in
 * the name of a figure.
 */
export function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d|/\\p{L}|-\\p{Lu})`, 'u').test(text.replace(/\{\{.*?\}\}/gs, ' '));
}

/** The last day, or the only one, of a time a year later, as it is written: "30/9/2019" → "30/9/2020". */
export function shiftDate(text: string): string {
  const { value } = readDate(text);
  return value === null ? text : rewritten(text, value, endYearLater(value));
}

/** A date written like another, where only its year and its day differ; else in the form of ISO 8601. */
export function rewritten(text: string, written: CalendarDate, date: CalendarDate): string {
  const day = new RegExp(`(?<!\\d)0?${written.day}(?!\\d)`);
  const year = text.replace(String(written.year), String(date.year));
  const forms = [text, year, year.replace(day, String(date.day))];
  const same = forms.find((form) => {
    const { value } = readDate(form);
    return value !== null && toIso(value) === toIso(date);
  });
  return same ?? toIso(date);
}

/**
 * What the next period is called: "năm 2019" → "năm 2020", "6 tháng" stays where it is 6 months again. Null where that is
 * not plain: "từ tháng 5/2018 đến 9/2019".
 */
export function nextLabel(label: string, year: number, next: NextPeriod): string | null {
  const years = [...label.matchAll(/(?:19|20|21)\d\d/g)].map(([found]) => found);
  if (years.length > 0)
    return next.alike && years.every((found) => found === String(year))
      ? label.replaceAll(String(year), String(year + 1))
      : null;
  if (next.alike) return label;
  const [, count, unit] = /^(\d+) (năm|tháng)$/.exec(label) ?? [];
  const months = Number(count) * (unit === 'năm' ? 12 : 1);
  return monthsOf(next.from, next.to) === months ? label : null;
}
