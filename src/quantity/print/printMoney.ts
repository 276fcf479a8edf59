import { compare, decimalsOf, multiply, powerOfTen, type Rational, rational } from '../rational.js';
import { printNumber } from './printNumber.js';

const units = [
  { word: 'tỷ', exponent: 9 },
  { word: 'triệu', exponent: 6 },
] as const;

/** Longer fractions are easier to read one unit lower: "1.234,567 triệu", not "1,234567 tỷ". */
const mostDecimals = 3;

export interface PrintedMoney {
  readonly text: string;
  /** Digits after the decimal comma. */
  readonly decimals: number;
}

/**
 * A derived sum (đồng, not below zero) as officials say it: in tỷ or triệu where that is exact with at most three
 * decimals ("1,25 tỷ đồng"), otherwise in đồng ("1.234.567 đồng"). Nothing is rounded but fractions of a đồng.
 */
export function printMoney(dong: Rational): PrintedMoney {
  for (const { word, exponent } of units) {
    const scaled = multiply(dong, rational(1n, powerOfTen(exponent)));
    const decimals = decimalsOf(scaled);
    if (decimals !== null && decimals <= mostDecimals && compare(scaled, rational(1)) >= 0) {
      return { text: `${printNumber(scaled, decimals)} ${word} đồng`, decimals };
    }
  }
  return { text: `${printNumber(dong, 0)} đồng`, decimals: 0 };
}
