import { printCount } from './print/printCount.js';
import { printMoney } from './print/printMoney.js';
import { printNumber } from './print/printNumber.js';
import type { Quantity } from './quantity.js';
import { compare, type Rational } from './rational.js';

/** A computed count (whole) or sum of money (whole đồng), printed as if an officer had written it. */
export function derivedQuantity(
  kind: 'count' | 'money',
  approximator: string | null,
  low: Rational,
  high: Rational,
): Quantity {
  // No people are no people, however roughly they were counted.
  const word = high.num === 0n ? null : approximator;
  const { number, decimals } = kind === 'count' ? printCounts(low, high) : printSums(low, high);
  const text = word === null ? number : `${word} ${number}`;
  return { type: 'quantity', kind, text, approximator: word, low, high, whole: null, decimals };
}

interface Printed {
  readonly number: string;
  readonly decimals: number;
}

function printCounts(low: Rational, high: Rational): Printed {
  const single = compare(low, high) === 0;
  return { number: single ? printCount(low) : `${printNumber(low, 0)}-${printNumber(high, 0)}`, decimals: 0 };
}

/** Both ends of a range of money in full: "500 triệu" beside "1,2 tỷ" is hard to compare. */
function printSums(low: Rational, high: Rational): Printed {
  if (compare(low, high) !== 0) return { number: `${printNumber(low, 0)}-${printNumber(high, 0)} đồng`, decimals: 0 };
  const { text, decimals } = printMoney(low);
  return { number: text, decimals };
}
