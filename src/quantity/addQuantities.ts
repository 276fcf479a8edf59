import { moreCautious } from './approximators.js';
import { derivedQuantity } from './derivedQuantity.js';
import type { Quantity } from './quantity.js';
import { add } from './rational.js';
import { isWording } from './read/readWording.js';

/**
 * The sum of counts or of money: bounds are added, and of several approximators the most cautious one stays ("hơn 100" +
 * "khoảng 200" → "khoảng 300"; see `moreCautious`). One quantity alone is its own sum, as published. Null for none, for
 * mixed kinds, for percentages (never added), and where a ratio, a wording ("hàng trăm") or a missing number is among them.
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity | null {
  const [first, ...rest] = quantities;
  if (first === undefined || rest.length === 0) return first ?? null;
  if (first.kind === 'rate' || rest.some(({ kind }) => kind !== first.kind)) return null;
  if (quantities.some(({ whole, text, missing }) => missing || whole !== null || isWording(text))) return null;
  const low = rest.reduce((sum, quantity) => add(sum, quantity.low), first.low);
  const high = rest.reduce((sum, quantity) => add(sum, quantity.high), first.high);
  const approximator = rest.reduce((word, quantity) => moreCautious(word, quantity.approximator), first.approximator);
  return derivedQuantity(first.kind, approximator, low, high);
}
