import type { Quantity } from '../quantity.js';
import { compare } from '../rational.js';
import type { Bounds } from './bounds.js';
import { percentInterval } from './percentInterval.js';

/** Can `percent`, as printed, be one of the percentages that were worked out? Rounded and cut ones both can. */
export function percentFits(worked: Bounds, percent: Quantity): boolean {
  const { low, high, highIncluded } = percentInterval(percent);
  if (worked.high !== null && compare(worked.high, low) < 0) return false;
  if (high === null) return true;
  const side = compare(worked.low, high);
  return highIncluded ? side <= 0 : side < 0;
}
