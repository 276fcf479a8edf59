import type { NamedDate, Wording } from '../indicators/named.js';
import { firstDay, lastDay } from '../quantity/date/printDate.js';
import { knownPeriod } from './knownPeriod.js';

/** A period as its file gives it. */
export interface PeriodOfFile {
  readonly label: Wording;
  readonly from: NamedDate;
  readonly to: NamedDate;
}

/**
 * What a period is called beside another: as its file calls it, where that says the year ("6 tháng đầu năm 2025"), else by
 * its stretch of a year: "01 năm" from January to December is "năm 2019". Null where only its days tell.
 */
export function periodName({ label, from, to }: PeriodOfFile): Wording | null {
  if (/\b\d{4}\b/u.test(label.text) && !/^\d+ năm(?!\p{L})/u.test(label.text)) return label;
  const known = knownPeriod(firstDay(from.calendar), lastDay(to.calendar));
  if (known === null || from.origin.type !== 'given') return null;
  // The year is read from the first day.
  return { ...label, id: 'period', path: from.origin.path, text: known.label };
}
