import { toIso } from '../quantity/date/printDate.js';
import { readDate } from '../quantity/date/readDate.js';
import { monthsOf, type NextPeriod, yearLater } from './nextPeriod.js';

/** "kết quả năm 2019" → "kết quả năm 2020"; other years stay: they may be those of a plan. */
export function shiftYearWords(text: string, year: number): string {
  return text.replace(new RegExp(`(?<!(?:từ|đến|với|trước|sau) )(năm )${year}(?!\\d)`, 'giu'), `$1${year + 1}`);
}

/** A date as it is written, a year later: "30/9/2019" → "30/9/2020". */
export function shiftDate(text: string): string {
  const { value } = readDate(text);
  if (value === null) return text;
  const shifted = text.replace(String(value.year), String(value.year + 1));
  const later = yearLater(value);
  return readDate(shifted).value?.day === later.day ? shifted : toIso(later);
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
