import type { Approximator } from '../approximation/approximators.js';
import { printMoney } from '../print/printMoney.js';
import { printCount, printNumber } from '../print/printNumber.js';
import { withWord } from '../print/quantityText.js';
import type { Quantity } from '../quantity.js';
import { compare, type Rational } from '../rational.js';

/** A computed count (whole) or sum of money (whole đồng), printed as if an officer had written it. */
export function derivedQuantity(
  kind: 'count' | 'money',
  approximator: Approximator | null,
  low: Rational,
  high: Rational,
): Quantity {
  // No people are no people, however roughly they were counted.
  const word = high.num === 0n ? null : approximator;
  const { text, decimals } = kind === 'count' ? printCounts(low, high) : printSums(low, high);
  return { type: 'quantity', kind, text: withWord(word, text), approximator: word, low, high, whole: null, decimals };
}

/** A computed part of a whole: "2.409/2.466". */
export function ratioQuantity(approximator: Approximator | null, part: Rational, whole: Rational): Quantity {
  const text = withWord(approximator, `${printNumber(part, 0)}/${printNumber(whole, 0)}`);
  return { type: 'quantity', kind: 'count', text, approximator, low: part, high: part, whole, decimals: 0 };
}

type Printed = Pick<Quantity, 'text' | 'decimals'>;

function printCounts(low: Rational, high: Rational): Printed {
  const single = compare(low, high) === 0;
  return { text: single ? printCount(low) : `${printNumber(low, 0)}-${printNumber(high, 0)}`, decimals: 0 };
}

/** Both ends of a range of money in full: "500 triệu" beside "1,2 tỷ" is hard to compare. */
function printSums(low: Rational, high: Rational): Printed {
  if (compare(low, high) === 0) return printMoney(low);
  return { text: `${printNumber(low, 0)}-${printNumber(high, 0)} đồng`, decimals: 0 };
}
