import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';

/** The report must be about something: the resolution it reports on, or a subject in words. */
export function checkSubject({ resolution, report }: UnitYear): readonly Finding[] {
  if (resolution !== undefined || report.subject !== undefined) return [];
  return [{ code: 'subject-missing', path: ['report'], args: {} }];
}
