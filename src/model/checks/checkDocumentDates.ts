import type { Finding } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import type { Citation } from '../schema/citation.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allCitations, citationKey, citationName } from './allCitations.js';

/**
 * A document is not older than what it implements, nor issued after the period ended; the same day is fine. Only
 * `implements` claims a basis: a plan from before the resolution that it prepares for is no slip.
 */
export function checkDocumentDates(unit: UnitYear): readonly Finding[] {
  return [...beforeTheirBasis(unit), ...afterThePeriod(unit)];
}

function beforeTheirBasis(unit: UnitYear): readonly Finding[] {
  return (unit.documents ?? []).flatMap((document, index): readonly Finding[] => {
    const basis = document.implements;
    const basisDate = basis === undefined ? undefined : dateOf(basis, unit);
    if (basis === undefined || basisDate === undefined || document.date === undefined) return [];
    if (!isSurelyBefore(document.date, basisDate)) return [];
    const args = {
      document: citationName(document),
      date: printShortDate(document.date),
      basis: citationName(basis),
      basisDate: printShortDate(basisDate),
    };
    return [{ code: 'document-before-basis', path: ['documents', index, 'date'], args }];
  });
}

/** Its own date, or the one that the same document has elsewhere in the data. */
function dateOf(citation: Citation, unit: UnitYear): CalendarDate | undefined {
  const key = citationKey(citation);
  if (citation.date !== undefined || key === null) return citation.date;
  return allCitations(unit).find((other) => other.citation.date !== undefined && citationKey(other.citation) === key)
    ?.citation.date;
}

function afterThePeriod(unit: UnitYear): readonly Finding[] {
  const end = unit.period.to;
  return allCitations(unit).flatMap(({ path, citation }): readonly Finding[] => {
    if (citation.date === undefined || !isSurelyBefore(end, citation.date)) return [];
    const args = { document: citationName(citation), date: printShortDate(citation.date), end: printShortDate(end) };
    return [{ code: 'document-after-period', path: [...path, 'date'], args }];
  });
}

/** Dates without day or month are given the benefit of the doubt. */
function isSurelyBefore(a: CalendarDate, b: CalendarDate): boolean {
  return lastDay(a) < firstDay(b);
}
