import { printNumber } from '../quantity/print/printNumber.js';
import type { Quantity } from '../quantity/quantity.js';
import { type Rational, roundHalfUp } from '../quantity/rational.js';

/** A worked-out rate or difference of rates, with the text that is printed of it. */
export function rateQuantity(value: Rational, text: string, approximator: string | null = null): Quantity {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return { type: 'quantity', kind: 'rate', text, approximator, low: value, high: value, whole: null, decimals };
}

/** Rounded half up to `decimals`, trailing zeros dropped; what is not nothing is never printed as "0". */
export function printTrimmed(value: Rational, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  if (rounded.num === 0n && value.num !== 0n) return printTrimmed(value, decimals + 1);
  return printNumber(rounded, decimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}
