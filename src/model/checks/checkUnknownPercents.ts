import type { Finding } from '../../diagnostics/finding.js';
import { asCounted, isExact } from '../../quantity/quantity.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';

/** A plan in numbers without a result: against "hơn 227.000" no percentage can be worked out, and neither it nor the gap is given. */
export function checkUnknownPercents(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure }) =>
    (measure.plan ?? []).flatMap(({ value: plan, percent, shortfall, excess }, index): readonly Finding[] => {
      if (plan === undefined || isExact(asCounted(measure.value))) return [];
      if ([percent, shortfall, excess].some((result) => result !== undefined)) return [];
      if (plan.missing || measure.value.missing) return [];
      const args = { value: measure.value.text, plan: plan.text };
      return [{ code: 'plan-percent-unknown', path: [...path, 'plan', index], args }];
    }),
  );
}
