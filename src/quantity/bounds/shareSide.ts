import { saidSide } from '../approximation/meaningOf.js';
import type { Quantity } from '../quantity.js';
import { compare, HUNDRED } from '../rational.js';

/**
 * On which side of its plan a published share of it is. "trên 100%" is above the plan, "gần 100%" below it; "khoảng
 * 100%" and "ít nhất 100%" say neither (null), nor does a range that goes across.
 */
export function shareSide({ low, high, approximator, missing }: Quantity): 'above' | 'on' | 'below' | null {
  if (missing) return null;
  const order = compare(low, HUNDRED);
  if (compare(low, high) !== 0) {
    if (compare(high, HUNDRED) < 0) return 'below';
    return order > 0 ? 'above' : order === 0 ? 'on' : null;
  }
  if (order !== 0) return order > 0 ? 'above' : 'below';
  return approximator === null ? 'on' : saidSide(approximator);
}
