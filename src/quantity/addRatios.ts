import { moreCautious } from './approximators.js';
import { derivedQuantity } from './derivedQuantity.js';
import { printNumber } from './print/printNumber.js';
import type { Quantity } from './quantity.js';
import { add, type Rational } from './rational.js';

/** "2.109/2.156" and "300/310" make "2.409/2.466"; null for none, and where one is not "a/b". */
export function addRatios(ratios: readonly Quantity[]): Quantity | null {
  const wholes = ratios.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  const [first, ...rest] = ratios;
  if (first === undefined || wholes.length < ratios.length) return null;
  if (rest.length === 0) return first;
  const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(add);
  const whole = sum(wholes);
  const word = ratios.map(({ approximator }) => approximator).reduce(moreCautious);
  const part = derivedQuantity('count', word, sum(ratios.map(({ low }) => low)), sum(ratios.map(({ high }) => high)));
  return { ...part, text: `${part.text}/${printNumber(whole, 0)}`, whole };
}
