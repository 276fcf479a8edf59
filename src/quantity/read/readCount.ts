import type { Quantity } from '../quantity.js';
import type { Reading } from './reading.js';
import { readQuantity } from './readQuantity.js';

/**
 * Whole things, none or more: `8`, `08`, `837.727`, `hơn 227.000`, `412,5 nghìn`, `10-15`, `2.109/2.156`, `hàng trăm`.
 *
 * @param text the scalar's source text, in any Unicode normal form
 * @param plain the scalar was written without quotes: other YAML programs read such a 100.000 as 100, so it is warned of
 */
export function readCount(text: string, plain: boolean): Reading<Quantity> {
  return readQuantity(text, plain, 'count');
}
