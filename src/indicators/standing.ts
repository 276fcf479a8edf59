import type { Quantity } from '../quantity/quantity.js';
import { compare, type Rational } from '../quantity/rational.js';

/** exceeded: above the plan · met: exactly the plan · missed: below it · unknown: too approximate to say. */
export type TargetStatus = 'exceeded' | 'met' | 'missed' | 'unknown';

/** A target that is not one number: "ít nhất 95%" is reached from there up, "không quá 3%" from there down. */
export type Bound = 'floor' | 'ceiling' | 'range';

/** Words that leave their own number out: 95% is not "trên 95%". */
const ABOVE: ReadonlySet<string> = new Set(['hơn', 'trên']);
const BELOW: ReadonlySet<string> = new Set(['gần', 'gần đến', 'chưa đầy', 'chưa đến', 'chưa tới', 'dưới']);

/** Words of targets. "gần", "khoảng" and the like say of a target only that it is no exact number. */
const FLOORS: ReadonlySet<string> = new Set([...ABOVE, 'không dưới', 'không ít hơn', 'ít nhất', 'tối thiểu']);
const CEILINGS: ReadonlySet<string> = new Set(['dưới', 'không quá', 'nhiều nhất', 'tối đa']);

/** Null for a target that is one number, be it only "khoảng". */
export function boundOf({ approximator, low, high }: Quantity): Bound | null {
  if (compare(low, high) !== 0) return 'range';
  if (approximator === null) return null;
  return FLOORS.has(approximator) ? 'floor' : CEILINGS.has(approximator) ? 'ceiling' : null;
}

/** Where a value stands against its target. What was asked for and no more is met: 96% of "trên 95%", 2% of "không quá 3%". */
export function statusAgainst(now: Quantity, wanted: Quantity): TargetStatus {
  const bound = boundOf(wanted);
  const strict = wanted.approximator === 'dưới' || ABOVE.has(wanted.approximator ?? '');
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

/** The end of a range that is nearer; of any other target, its number. */
export function nearEnd({ low, high }: Quantity, now: Quantity): Rational {
  return compare(now.low, high) > 0 ? high : low;
}

/** A word that says on which side of its number a value is: "hơn 100%" is above 100%, "gần 100%" below; "khoảng" says neither. */
export function saidSide(approximator: string | null): 'above' | 'below' | null {
  if (approximator === null) return null;
  return ABOVE.has(approximator) ? 'above' : BELOW.has(approximator) ? 'below' : null;
}

function sideOf(now: Quantity, wanted: Quantity, bound: Bound | null): 'above' | 'on' | 'below' | 'unknown' {
  if (compare(now.low, wanted.high) > 0) return 'above';
  if (compare(now.high, wanted.low) < 0) return 'below';
  const sure = wanted.approximator === null || bound !== null;
  if (!sure || compare(now.low, now.high) !== 0) return 'unknown';
  if (now.approximator === null) return 'on';
  return bound === 'range' ? 'unknown' : (saidSide(now.approximator) ?? 'unknown');
}
