import { isStrictLimit, saidSide } from '../quantity/approximation/meaningOf.js';
import { type Bound, boundOf } from '../quantity/bounds/boundOf.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';

/** exceeded: above the plan · met: exactly the plan · missed: below it · unknown: too approximate to say. */
export type TargetStatus = 'exceeded' | 'met' | 'missed' | 'unknown';

/** Where a value stands against its target. What was asked for and no more is met: 96% of "trên 95%", 2% of "không quá 3%". */
export function statusAgainst(now: Quantity, wanted: Quantity): TargetStatus {
  if (now.missing || wanted.missing) return 'unknown';
  const bound = boundOf(wanted);
  const strict = isStrictLimit(wanted.approximator);
  switch (sideOf(now, wanted, bound)) {
    case 'unknown':
      return 'unknown';
    case 'above':
      return bound === 'ceiling' ? 'missed' : bound === 'floor' && strict ? 'met' : 'exceeded';
    case 'on':
      return strict ? 'missed' : 'met';
    case 'below':
      return bound === 'ceiling' ? 'met' : 'missed';
  }
}

function sideOf(now: Quantity, wanted: Quantity, bound: Bound | null): 'above' | 'on' | 'below' | 'unknown' {
  if (compare(now.low, wanted.high) > 0) return 'above';
  if (compare(now.high, wanted.low) < 0) return 'below';
  const sure = wanted.approximator === null || bound !== null;
  if (!sure || compare(now.low, now.high) !== 0) return 'unknown';
  if (now.approximator === null) return 'on';
  return bound === 'range' ? 'unknown' : (saidSide(now.approximator) ?? 'unknown');
}
