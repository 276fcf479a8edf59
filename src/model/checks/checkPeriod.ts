import type { Finding } from '../../diagnostics/finding.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';

/** The period ends after it begins; what is counted is counted within it. */
export function checkPeriod({ period }: UnitYear): readonly Finding[] {
  if (lastDay(period.to) >= firstDay(period.from)) return [];
  const args = { from: printShortDate(period.from), to: printShortDate(period.to) };
  return [{ code: 'period-reversed', path: ['period', 'to'], args }];
}
