import type { Summary } from '../indicators/summarise.js';
import type { Rational } from '../quantity/rational.js';
import { targetsIn } from './factsOf.js';

/** What each value is held against, by the figure's name: its plans and targets. */
export function limitsOf(summary: Summary): ReadonlyMap<string, readonly Rational[]> {
  const limits = new Map<string, Rational[]>();
  for (const { value, plan } of targetsIn(summary)) {
    if (value === null || plan === null) continue;
    const known = limits.get(value.id) ?? [];
    known.push(plan.quantity.low, plan.quantity.high);
    limits.set(value.id, known);
  }
  return limits;
}
