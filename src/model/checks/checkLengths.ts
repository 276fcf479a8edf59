import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import type { UnitYear } from '../schema/unitYear.js';

/** Lists of which each item costs time for the whole report. */
export function checkLengths({ abbreviations = [] }: UnitYear): readonly Finding[] {
  const { length } = abbreviations;
  const limit = LIMITS.data.abbreviations;
  return length <= limit ? [] : [{ code: 'list-too-long', path: ['abbreviations'], args: { length, limit } }];
}
