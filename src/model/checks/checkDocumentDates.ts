import type { Finding } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
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
  const dates = datesByKey(unit);
  return (unit.documents ?? []).flatMap((document, index): readonly Finding[] => {
    const basis = document.implements;
    const basisDate = basis === undefined ? undefined : (basis.date ?? dates.get(citationKey(basis) ?? ''));
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

/** The date that each document has where the data first give one. */
function datesByKey(unit: UnitYear): ReadonlyMap<string, CalendarDate> {
  const dates = new Map<string, CalendarDate>();
  for (const { citation } of allCitations(unit)) {
    const key = citationKey(citation);
    if (key !== null && citation.date !== undefined && !dates.has(key)) dates.set(key, citation.date);
  }
  return dates;
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
