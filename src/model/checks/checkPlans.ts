import type { Finding } from '../../diagnostics/finding.js';
import { percentMatches } from '../../quantity/percentMatches.js';
import { possiblePlans } from '../../quantity/possiblePlans.js';
import { printNumber } from '../../quantity/printNumber.js';
import { printPercent } from '../../quantity/printPercent.js';
import { divide, multiply, rational } from '../../quantity/rational.js';
import { MEASURES } from '../measures.js';
import type { UnitYear } from '../schema/unitYear.js';

/**
 * A published percentage against the numbers it must come from. What contradicts them is printed as
 * published, and warned about with both figures; from a percentage alone, the plans that could have
 * given it are worked out, and a percentage that no whole plan gives is a warning.
 */
export function checkPlans({ participants }: UnitYear): readonly Finding[] {
  return MEASURES.flatMap((name) => {
    const measure = participants?.[name];
    return (measure?.plan ?? []).flatMap(({ value: plan, percent }, index): readonly Finding[] => {
      if (measure === undefined) return [];
      const path = ['participants', name, 'plan', index] as const;
      if (plan === undefined && percent === undefined) return [{ code: 'plan-empty', path, args: {} }];
      if (plan?.low.num === 0n) return [{ code: 'plan-zero', path: [...path, 'value'], args: {} }];
      if (percent === undefined) return [];
      const exact = measure.value.approximator === null && measure.value.low.num === measure.value.high.num;
      if (plan !== undefined) {
        if (!exact || plan.approximator !== null || percentMatches(measure.value.low, plan.low, percent)) return [];
        const computed = printPercent(multiply(divide(measure.value.low, plan.low), rational(100n)));
        const args = { published: percent.text, computed, value: measure.value.text, plan: plan.text };
        return [{ code: 'percent-disagrees', path: [...path, 'percent'], args }];
      }
      if (!exact || percent.approximator !== null) return [];
      const possible = possiblePlans(measure.value.low, percent);
      const args = { percent: percent.text, value: measure.value.text };
      if (possible === null) return [{ code: 'percent-impossible', path: [...path, 'percent'], args }];
      // 0% fits every plan above some number: nothing worth saying.
      if (possible.to === null) return [];
      const range = { from: printNumber(rational(possible.from), 0), to: printNumber(rational(possible.to), 0) };
      return [{ code: 'plan-deduced', path: [...path, 'percent'], args: { ...args, ...range } }];
    });
  });
}
