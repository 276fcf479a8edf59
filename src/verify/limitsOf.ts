import type { Summary } from '../indicators/summarise.js';
import type { Rational } from '../quantity/rational.js';

/** What each value is held against, by the figure's name: its plans and targets. */
export function limitsOf({
  measures,
  rates,
  finances,
  beneficiaries,
}: Summary): ReadonlyMap<string, readonly Rational[]> {
  const limits = new Map<string, Rational[]>();
  for (const { targets } of [...measures, ...rates, ...finances, ...beneficiaries]) {
    for (const { value, plan } of targets) {
      if (value === null || plan === null) continue;
      const known = limits.get(value.id) ?? [];
      limits.set(value.id, [...known, plan.quantity.low, plan.quantity.high]);
    }
  }
  return limits;
}
