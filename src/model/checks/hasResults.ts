import type { UnitYear } from '../schema/unitYear.js';

/** Do the data report what was reached, or do they only say what is planned? */
export function hasResults(unit: UnitYear): boolean {
  const { participants, finances, beneficiaries, conferences, materials, support, ratios } = unit;
  return [participants, finances, beneficiaries, conferences, materials, support, ratios].some(
    (results) => results !== undefined,
  );
}
