import type { NamedQuantity } from './named.js';

/** Whether "ước" must be said before a number; one that is written "ước đạt 12" says it already. */
export function isEstimate(declared: boolean | undefined, number: NamedQuantity | undefined): boolean {
  return declared === true && number?.quantity.approximator?.startsWith('ước') !== true;
}
