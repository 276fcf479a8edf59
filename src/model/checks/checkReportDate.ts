import type { Finding, Path } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allCitations, citationName } from './allCitations.js';
import { hasResults } from './hasResults.js';

/**
 * A report is signed when its period is over, on its last day at the earliest, and not before a document that it
 * cites. A plan to 2030 is signed at its beginning: without results there is nothing that had to end first.
 */
export function checkReportDate(unit: UnitYear): readonly Finding[] {
  const { report, period } = unit;
  const dates: readonly { readonly path: Path; readonly date: CalendarDate | undefined }[] = [
    { path: ['report', 'date'], date: report.date },
    { path: ['report', 'party', 'date'], date: report.party?.date },
    { path: ['report', 'state', 'date'], date: report.state?.date },
  ];
  return dates.flatMap(({ path, date }): readonly Finding[] => {
    if (date === undefined) return [];
    const shown = printShortDate(date);
    const early: readonly Finding[] =
      hasResults(unit) && lastDay(date) < firstDay(period.to)
        ? [{ code: 'report-before-period-end', path, args: { date: shown, end: printShortDate(period.to) } }]
        : [];
    const cited = allCitations(unit).flatMap(({ citation }): readonly Finding[] => {
      if (citation.date === undefined || lastDay(date) >= firstDay(citation.date)) return [];
      const args = { date: shown, document: citationName(citation), documentDate: printShortDate(citation.date) };
      return [{ code: 'report-before-document', path, args }];
    });
    return [...early, ...cited];
  });
}
