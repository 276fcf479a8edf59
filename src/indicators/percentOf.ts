import { printNumber } from '../quantity/printNumber.js';
import { printPercentAgainst } from '../quantity/printPercent.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, divide, multiply, type Rational, rational, roundHalfUp } from '../quantity/rational.js';

export const HUNDRED = rational(100n);

/** Neither a range nor approximate nor a ratio: fit to be computed with. */
export function isExact({ low, high, approximator, whole }: Quantity): boolean {
  return approximator === null && whole === null && compare(low, high) === 0;
}

/** value ÷ plan × 100, printed so that rounding never crosses 100%; null where either is approximate or the plan is zero. */
export function percentOf(value: Quantity, plan: Quantity): Quantity | null {
  if (!isExact(value) || !isExact(plan) || plan.low.num === 0n) return null;
  const percent = multiply(divide(value.low, plan.low), HUNDRED);
  const text = printPercentAgainst(percent, HUNDRED);
  return {
    type: 'quantity',
    kind: 'rate',
    text,
    approximator: null,
    low: percent,
    high: percent,
    whole: null,
    decimals: decimalsIn(text),
  };
}

/** A rate with a given number of decimals, trailing zeros dropped. */
export function percentQuantity(percent: Rational, decimals: number): Quantity {
  const rounded = roundHalfUp(percent, decimals);
  const text = `${printNumber(rounded, decimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '')}%`;
  return {
    type: 'quantity',
    kind: 'rate',
    text,
    approximator: null,
    low: percent,
    high: percent,
    whole: null,
    decimals: decimalsIn(text),
  };
}

function decimalsIn(text: string): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}
