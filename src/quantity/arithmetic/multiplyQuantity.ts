import { moreCautious } from '../approximation/moreCautious.js';
import { isSummable, type Quantity } from '../quantity.js';
import { multiply } from '../rational.js';
import { derivedQuantity } from './derivedQuantity.js';

/**
 * So many times so much: 08 × "khoảng 200" → "khoảng 1.600", 08 × "10-15" → "80-120". Bounds are multiplied; where both
 * numbers are approximate, the more cautious word stays. The result counts what `each` counts (or is money). Null for
 * percentages, ratios, wordings ("hàng trăm") and missing numbers, which cannot be multiplied honestly.
 */
export function multiplyQuantity(count: Quantity, each: Quantity): Quantity | null {
  if (count.kind !== 'count' || each.kind === 'rate') return null;
  if (!isSummable(count) || !isSummable(each)) return null;
  const low = multiply(count.low, each.low);
  const high = multiply(count.high, each.high);
  return derivedQuantity(each.kind, moreCautious(count.approximator, each.approximator), low, high);
}
