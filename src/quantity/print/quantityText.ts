import type { Approximator } from '../approximation/approximators.js';
import type { QuantityKind } from '../quantity.js';

/** What is printed right behind a figure of each kind; the unit word of a count is printed by the report. */
const endings: Readonly<Record<QuantityKind, string>> = { count: '', rate: '%', money: ' đồng' };

/** Puts the approximator before a printed number and the sign or unit of its kind behind it: "hơn 3.900 tỷ đồng". */
export function quantityText(kind: QuantityKind, approximator: Approximator | null, number: string): string {
  return withWord(approximator, number + endings[kind]);
}

/** "hơn" and "96,06%": "hơn 96,06%". */
export function withWord(approximator: Approximator | null, text: string): string {
  return approximator === null ? text : `${approximator} ${text}`;
}
