import type { UnitYear } from '../model/schema/unitYear.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../quantity/date/printDate.js';
import { printNumber } from '../quantity/print/printNumber.js';
import { isExact, type Quantity } from '../quantity/quantity.js';
import type { NextPeriod } from './nextPeriod.js';

export interface ComparedFigure {
  readonly value: Quantity;
  readonly asOf: CalendarDate | undefined;
  readonly estimate: boolean;
  /** How many there are on a day, not how many there were in the period. */
  readonly stock: boolean;
}

/**
 * This year's value as what next year's is held against, ready for the change to be worked out: an item of `changes`.
 * Null where nothing could be worked out (approximate values, ranges, ratios), and where the two periods are not alike,
 * so that what was counted in them cannot be compared. The base of an estimate is left open for the actual number.
 */
export function baselineItem(compared: ComparedFigure, period: UnitYear['period'], next: NextPeriod): string | null {
  const against = next.year === null || !isExact(compared.value) ? null : againstWords(compared, period, next);
  if (against === null) return null;
  const base = compared.estimate ? '' : `"${plainText(compared.value)}" `;
  return `{ against: ${against}, base: ${base}}`;
}

function againstWords(
  { asOf, stock, estimate }: ComparedFigure,
  { from, to }: UnitYear['period'],
  { alike }: NextPeriod,
): string | null {
  // What was estimated before the end of the period will be known of its end.
  const end = estimate ? to : (asOf ?? to);
  const wholeYear = firstDay(from).endsWith('-01-01') && lastDay(to) === `${from.year}-12-31`;
  if (wholeYear && lastDay(end) === lastDay(to)) return `năm ${to.year}`;
  if (stock) return dayWords(end);
  if (!alike) return null;
  return from.year === to.year ? `cùng kỳ năm ${to.year}` : 'cùng kỳ năm trước';
}

/** "ngày 30/9/2019", "cuối tháng 9/2019", "cuối năm 2019": as a cut-off is said in the report. */
function dayWords(date: CalendarDate): string {
  const word = date.month === null ? 'cuối năm' : date.day === null ? 'cuối tháng' : 'ngày';
  return `${word} ${printShortDate(date)}`;
}

function plainText({ kind, low, text }: Quantity): string {
  return kind === 'count' ? printNumber(low, 0) : text;
}
