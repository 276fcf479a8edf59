import { saysEstimate } from '../quantity/approximation/meaningOf.js';
import type { NamedQuantity } from './named.js';

/** Whether "ước" must be said before a number; one that is written "ước đạt 12" says it already. */
export function isEstimate(declared: boolean | undefined, number: NamedQuantity | null | undefined): boolean {
  return declared === true && !saysEstimate(number?.quantity.approximator ?? null);
}
