import type { Quantity } from '../quantity.js';
import { compare } from '../rational.js';
import { saidSide } from './saidSide.js';

/** A target that is not one number: "ít nhất 95%" is reached from there up, "không quá 3%" from there down. */
export type Bound = 'floor' | 'ceiling' | 'range';

/** Words of targets. "gần", "khoảng" and the like say of a target only that it is no exact number. */
const FLOORS: ReadonlySet<string> = new Set(['không dưới', 'không ít hơn', 'ít nhất', 'tối thiểu']);
const CEILINGS: ReadonlySet<string> = new Set(['dưới', 'không quá', 'nhiều nhất', 'tối đa']);

/** Null for a target that is one number, be it only "khoảng". */
export function boundOf({ approximator, low, high }: Quantity): Bound | null {
  if (compare(low, high) !== 0) return 'range';
  if (approximator === null) return null;
  if (FLOORS.has(approximator) || saidSide(approximator) === 'above') return 'floor';
  return CEILINGS.has(approximator) ? 'ceiling' : null;
}
