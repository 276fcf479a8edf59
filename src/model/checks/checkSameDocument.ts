import type { Finding } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allCitations, citationKey, citationName, type PlacedCitation } from './allCitations.js';

/**
 * One document, cited by kind and number in two places, has one date and one issuer. "5/2018" agrees with 23/5/2018,
 * and a shorter name of an issuer with a longer one. Where both differ, two offices happened to use one number:
 * 203/KH-UBND may be the province's or a district's.
 */
export function checkSameDocument(unit: UnitYear): readonly Finding[] {
  const shorts = new Map((unit.abbreviations ?? []).map(({ short, full }) => [short, full]));
  const met = new Map<string, readonly PlacedCitation[]>();
  return allCitations(unit).flatMap((cited): readonly Finding[] => {
    const key = citationKey(cited.citation);
    if (key === null) return [];
    const earlier = met.get(key) ?? [];
    if (earlier.length < MOST) met.set(key, [...earlier, cited]);
    const findings = earlier.map((first) => compareCitations(first, cited, shorts));
    return findings.find((finding) => finding !== null) ?? [];
  });
}

/** So often one document is held against its other places; who cites it more often has said enough. */
const MOST = 50;

function compareCitations(
  { citation: first }: PlacedCitation,
  { citation: second, path }: PlacedCitation,
  shorts: ReadonlyMap<string, string>,
): readonly Finding[] | null {
  const dates = first.date !== undefined && second.date !== undefined && differ(first.date, second.date);
  const issuers =
    first.issuer !== undefined &&
    second.issuer !== undefined &&
    !isSameIssuer(spelledOut(first.issuer, shorts), spelledOut(second.issuer, shorts));
  if (dates === issuers) return null;
  const document = citationName(second);
  if (first.date !== undefined && second.date !== undefined && dates) {
    const args = { document, first: printShortDate(first.date), second: printShortDate(second.date) };
    return [{ code: 'document-two-dates', path: [...path, 'date'], args }];
  }
  const args = { document, first: first.issuer ?? '', second: second.issuer ?? '' };
  return [{ code: 'document-two-issuers', path: [...path, 'issuer'], args }];
}

function differ(a: CalendarDate, b: CalendarDate): boolean {
  return lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a);
}

function isSameIssuer(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh" are one office, and so are "Tỉnh ủy" and "Tỉnh uỷ". */
function spelledOut(issuer: string, shorts: ReadonlyMap<string, string>): string {
  return issuer
    .split(/\s+/)
    .map((word) => shorts.get(word) ?? word)
    .join(' ')
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/uỷ/g, 'ủy');
}
