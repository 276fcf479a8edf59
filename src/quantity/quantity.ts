import type { Approximator } from './approximation/approximators.js';
import { apartFromEstimate } from './approximation/meaningOf.js';
import { compare, type Rational } from './rational.js';

/** How a number is read: counts are whole, rates carry %, money carries đồng. */
export type QuantityKind = 'count' | 'rate' | 'money';

/** A number as an officer writes it, with its exact value. */
export interface Quantity {
  readonly type: 'quantity';
  readonly kind: QuantityKind;
  /** As printed in a report, without the unit word of a count: "08", "hơn 227.000", "96,06%", "2.109/2.156", "3.900 tỷ đồng". */
  readonly text: string;
  /** "hơn", "khoảng", …; null where the number is exact. It belongs to the printing: "hơn 4.321" exists. */
  readonly approximator: Approximator | null;
  /** Exact bounds; equal unless a range ("26-27%") or a wording ("hàng trăm") was given. Rates are in percent (96,06% is 96.06), money in đồng. */
  readonly low: Rational;
  readonly high: Rational;
  /** The b of "a/b" ("2.109/2.156"), where `low` and `high` are a; null elsewhere. */
  readonly whole: Rational | null;
  /** Digits printed after the decimal comma. */
  readonly decimals: number;
  /** True for the stand-in of a number that is still to come: it is printed as a mark, and nothing is worked out from it. */
  readonly missing?: true;
}

/** One number, be it only "khoảng": no range, no wording ("hàng trăm"), and not one that is still to come. */
export function isSingle({ low, high, missing }: Quantity): boolean {
  return !missing && compare(low, high) === 0;
}

/** One number without a word before it, and not a part of a whole ("2.109/2.156"): fit to be computed with. */
export function isExact(quantity: Quantity): boolean {
  return isSingle(quantity) && quantity.approximator === null && quantity.whole === null;
}

/** The same without the word that only calls it an estimate: of "ước 12.000" the 12.000 that is computed with. */
export function asCounted(quantity: Quantity): Quantity {
  return { ...quantity, approximator: apartFromEstimate(quantity.approximator) };
}

/** A quantity without digits, "hàng trăm": nothing can be computed from it. */
export function isWording({ text }: Quantity): boolean {
  return !/[0-9]/.test(text);
}

/** A number or a range, be it approximate: its bounds can be added and multiplied. */
export function isSummable(quantity: Quantity): boolean {
  return !quantity.missing && quantity.whole === null && !isWording(quantity);
}
