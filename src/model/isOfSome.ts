import type { Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';

/** Whether a number is the sum of some units only: "9/11" beside it, of the units that the data are the sum of. */
export function isOfSome(units: Quantity | undefined): boolean {
  return units !== undefined && units.whole !== null && compare(units.low, units.whole) < 0;
}

/** Whether two numbers are sums of as many units; where they are not, one says nothing of the other. */
export function isOfAsMany(one: Quantity | undefined, other: Quantity | undefined): boolean {
  if (!isOfSome(one) && !isOfSome(other)) return true;
  return one !== undefined && other !== undefined && compare(one.low, other.low) === 0;
}
