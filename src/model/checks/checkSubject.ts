import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';

/** What the report is about: the resolution it reports on, or a subject in words; else the templates' own name for it. */
export function checkSubject({ resolution, report }: UnitYear): readonly Finding[] {
  if (resolution !== undefined || report.subject !== undefined) return [];
  return [{ code: 'subject-missing', path: ['report'], args: {} }];
}
