import type { NamedQuantity } from './named.js';

/** Whether "ước" must be said before a number; one that is written "ước đạt 12" says it already. */
export function isEstimate(declared: boolean | undefined, { quantity }: NamedQuantity): boolean {
  return declared === true && quantity.approximator?.startsWith('ước') !== true;
}
