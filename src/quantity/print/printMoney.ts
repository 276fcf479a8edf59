import { compare, decimalsOf, divide, type Rational, rational } from '../rational.js';
import { printNumber } from './printNumber.js';

/** What sums of money are said in, where they are large enough, the greatest first. */
export const MONEY_UNITS = [
  { word: 'tỷ đồng', worth: rational(1_000_000_000) },
  { word: 'triệu đồng', worth: rational(1_000_000) },
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
  for (const { word, worth } of MONEY_UNITS) {
    const scaled = divide(dong, worth);
    const decimals = decimalsOf(scaled);
    if (decimals !== null && decimals <= mostDecimals && compare(scaled, rational(1)) >= 0) {
      return { text: `${printNumber(scaled, decimals)} ${word}`, decimals };
    }
  }
  return { text: `${printNumber(dong, 0)} đồng`, decimals: 0 };
}
