import type { Rational } from '../rational.js';
import { printNumber } from './printNumber.js';

/** A count of things: 1–9 as "08", as official texts write them ("06 thành phố", NQ 202/2025/QH15); 0 stays "0". */
export function printCount(count: Rational): string {
  const printed = printNumber(count, 0);
  return /^[1-9]$/.test(printed) ? `0${printed}` : printed;
}
