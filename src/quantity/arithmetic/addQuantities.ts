import { moreCautious } from '../approximation/moreCautious.js';
import { isSummable, type Quantity } from '../quantity.js';
import { add, type Rational } from '../rational.js';
import { derivedQuantity, ratioQuantity } from './derivedQuantity.js';

/**
 * The sum of counts or of money: bounds are added, and of several approximators the most cautious one stays ("hơn 100" +
 * "khoảng 200" → "khoảng 300"; see `moreCautious`). One quantity alone is its own sum, as published. Null for none, for
 * mixed kinds, for percentages (never added), and where a ratio, a wording ("hàng trăm") or a missing number is among them.
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity | null {
  const [first, ...rest] = quantities;
  if (first === undefined || rest.length === 0) return first ?? null;
  if (first.kind === 'rate' || rest.some(({ kind }) => kind !== first.kind)) return null;
  if (!quantities.every(isSummable)) return null;
  const low = rest.reduce((sum, quantity) => add(sum, quantity.low), first.low);
  const high = rest.reduce((sum, quantity) => add(sum, quantity.high), first.high);
  const approximator = rest.reduce((word, quantity) => moreCautious(word, quantity.approximator), first.approximator);
  return derivedQuantity(first.kind, approximator, low, high);
}

/** "2.109/2.156" and "300/310" make "2.409/2.466"; null for none, and where one is not "a/b". */
export function addRatios(ratios: readonly Quantity[]): Quantity | null {
  const wholes = ratios.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  const [first, ...rest] = ratios;
  if (first === undefined || wholes.length < ratios.length) return null;
  if (rest.length === 0) return first;
  const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(add);
  const word = ratios.map(({ approximator }) => approximator).reduce(moreCautious);
  return ratioQuantity(word, sum(ratios.map(({ low }) => low)), sum(wholes));
}
