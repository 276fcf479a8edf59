import type { Quantity } from '../quantity.js';
import type { Reading } from './reading.js';
import { readQuantity } from './readQuantity.js';

/**
 * A sum in đồng, the word itself may be missing: `hơn 3.900 tỷ đồng`, `12,4 tỷ`, `1 tỷ 250 triệu đồng`, `500.000đ`.
 *
 * @param text the scalar's source text, in any Unicode normal form
 * @param plain the scalar was written without quotes: other YAML programs read such a 500.000 as 500, so it is warned of
 */
export function readMoney(text: string, plain: boolean): Reading<Quantity> {
  return readQuantity(text, plain, 'money');
}
