import type { UnitYear } from '../schema/unitYear.js';

const RESULTS = [
  'participants',
  'places',
  'finances',
  'beneficiaries',
  'conferences',
  'materials',
  'support',
  'ratios',
] as const satisfies readonly (keyof UnitYear)[];

/** Do the data report what was reached, or do they only say what is planned? */
export function hasResults(unit: Readonly<Partial<Record<(typeof RESULTS)[number], unknown>>>): boolean {
  return RESULTS.some((key) => unit[key] !== undefined);
}
