import type { Approximator } from '../approximation/approximators.js';
import { printNumber } from '../print/printNumber.js';
import { printPercentAgainst } from '../print/printPercent.js';
import { withWord } from '../print/quantityText.js';
import { asCounted, isExact, type Quantity } from '../quantity.js';
import { HUNDRED, percentage, type Rational, roundHalfUp } from '../rational.js';

/** value ÷ plan × 100, printed so that rounding never crosses 100%; null where either is approximate (more than "ước") or the plan is zero. */
export function percentOf(value: Quantity, plan: Quantity): Quantity | null {
  if (!isExact(asCounted(value)) || !isExact(asCounted(plan)) || plan.low.num === 0n) return null;
  const percent = percentage(value.low, plan.low);
  return rateQuantity(percent, printPercentAgainst(percent, HUNDRED), null);
}

/** A rate, in percent, with at most the given number of decimals. */
export function percentQuantity(
  percent: Rational,
  decimals: number,
  approximator: Approximator | null = null,
): Quantity {
  return rateQuantity(percent, `${printTrimmed(percent, decimals)}%`, approximator);
}

/** A difference of rates, in percentage points: printed without a sign, its unit stands behind it. */
export function pointsQuantity(points: Rational, approximator: Approximator | null, decimals: number): Quantity {
  return rateQuantity(points, printTrimmed(points, decimals), approximator);
}

function rateQuantity(value: Rational, number: string, approximator: Approximator | null): Quantity {
  const decimals = /,(\d+)/.exec(number)?.[1]?.length ?? 0;
  const text = withWord(approximator, number);
  return { type: 'quantity', kind: 'rate', text, approximator, low: value, high: value, whole: null, decimals };
}

/** Rounded half up to `decimals`, trailing zeros dropped; what is not nothing is never printed as "0". */
function printTrimmed(value: Rational, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  if (rounded.num === 0n && value.num !== 0n) return printTrimmed(value, decimals + 1);
  return printNumber(rounded, decimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}
