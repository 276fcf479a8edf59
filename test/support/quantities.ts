import type { Quantity, QuantityKind } from '../../src/quantity/quantity.js';
import { readQuantity } from '../../src/quantity/read/readQuantity.js';

/** The numbers of tests, as an officer would write them. */
export const counted = (text: string): Quantity => quantity(text, 'count');
export const rate = (text: string): Quantity => quantity(text, 'rate');
export const money = (text: string): Quantity => quantity(text, 'money');

function quantity(text: string, kind: QuantityKind): Quantity {
  const { value } = readQuantity(text, false, kind);
  if (value === null) throw new Error(`no ${kind}: ${text}`);
  return value;
}
