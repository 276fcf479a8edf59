import { asCounted, type Quantity } from '../quantity.js';
import type { Bounds } from './bounds.js';
import { valueBounds } from './valueBounds.js';

/** What a reader compares: an exact number as it is printed, even "1.180 tỷ", which was rounded; and an estimate by its number. */
export function printedBounds(quantity: Quantity): Bounds {
  return asCounted(quantity).approximator === null && !quantity.missing
    ? { low: quantity.low, high: quantity.high }
    : valueBounds(quantity);
}
