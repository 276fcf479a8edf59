import type { Finding } from '../../diagnostics/finding.js';
import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { GivenPlan } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';

/** Two plans of one giver, year, day and name are one plan: "81,7%" beside "81,73%" agrees, "81,73%" beside "81,37%" does not. */
export function checkSamePlan(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure: { plan: plans = [] } }) => {
    const met = new Map<string, GivenPlan>();
    return plans.flatMap((plan, index): readonly Finding[] => {
      const identity = identityOf(plan);
      const first = met.get(identity);
      if (first === undefined) met.set(identity, plan);
      if (first === undefined) return [];
      return (['value', 'percent', 'shortfall', 'excess'] as const).flatMap((key): readonly Finding[] => {
        const one = first[key];
        const other = plan[key];
        if (one === undefined || other === undefined || !disagree(one, other)) return [];
        const args = { first: one.text, second: other.text };
        return [{ code: 'plan-two-values', path: [...path, 'plan', index, key], args }];
      });
    });
  });
}

function identityOf({ giver, year, by, name }: GivenPlan): string {
  const days = [year, by].map((day) => (day === undefined ? '' : toIso(day)));
  return [giver ?? '', ...days, name ?? ''].join('\n').toLocaleLowerCase('vi');
}

function disagree(a: Quantity, b: Quantity): boolean {
  return isApart(valueBounds(a), valueBounds(b));
}
