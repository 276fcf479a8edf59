import { printCount } from '../quantity/print/printCount.js';
import type { Quantity } from '../quantity/quantity.js';
import { rational } from '../quantity/rational.js';

/** An exact count as a quantity: 2 is printed "02". */
export function countQuantity(count: bigint): Quantity {
  const value = rational(count);
  return {
    type: 'quantity',
    kind: 'count',
    text: printCount(value),
    approximator: null,
    low: value,
    high: value,
    whole: null,
    decimals: 0,
  };
}
