import type { Quantity } from '../quantity.js';
import type { Reading } from './reading.js';
import { readQuantity } from './readQuantity.js';

/**
 * A percentage, with or without its sign: `96,06`, `302,72 %`, `gần 20%`, `26-27%`. 96,06% has the value 96.06.
 * A point for the comma is read and warned of (`0.03%`), except where it could stand between thousands (`1.234`).
 *
 * @param text the scalar's source text, in any Unicode normal form
 * @param plain the scalar was written without quotes
 */
export function readRate(text: string, plain: boolean): Reading<Quantity> {
  return readQuantity(text, plain, 'rate');
}
