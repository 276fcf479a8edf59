import { add, compare, multiply, percentage, type Rational, rational, subtract, ZERO } from '../rational.js';

/** Everything from `low` to `high`, both included: what a printed number can stand for. */
export interface Bounds {
  readonly low: Rational;
  /** Null where there is no upper end. */
  readonly high: Rational | null;
}

/** Nothing is known. */
export const ANYTHING: Bounds = { low: ZERO, high: null };

/** No value of `a` reaches any of `b`. */
export function isBelow(a: Bounds, b: Bounds): boolean {
  return a.high !== null && compare(a.high, b.low) < 0;
}

/** Like `isBelow`, but the ends may touch. */
export function isAtMost(a: Bounds, b: Bounds): boolean {
  return a.high !== null && compare(a.high, b.low) <= 0;
}

/** The two have no value in common: only then do two numbers surely contradict each other. */
export function isApart(a: Bounds, b: Bounds): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: add(a.low, b.low), high: a.high === null || b.high === null ? null : add(a.high, b.high) };
}

export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: multiply(a.low, b.low),
    high: a.high === null || b.high === null ? null : multiply(a.high, b.high),
  };
}

/** What is left of `a` without `b`; never below zero. Null where nothing can be left. */
export function subtractBounds(a: Bounds, b: Bounds): Bounds | null {
  const high = a.high === null ? null : subtract(a.high, b.low);
  if (high !== null && high.num < 0n) return null;
  const low = b.high === null ? ZERO : subtract(a.low, b.high);
  return { low: low.num < 0n ? ZERO : low, high };
}

/** `part` as a percentage of `whole`; null where the whole can only be zero. */
export function shareBounds(part: Bounds, whole: Bounds): Bounds | null {
  if (whole.high?.num === 0n) return null;
  return {
    low: whole.high === null ? ZERO : percentage(part.low, whole.high),
    high: part.high === null || whole.low.num <= 0n ? null : percentage(part.high, whole.low),
  };
}

/** So many half-units of a digit that is worth `place`. */
export function halves(place: Rational, count: number): Rational {
  return multiply(place, rational(count, 2));
}

/** As a person would write them: "1.600", "1.350-1.850", "≥ 500", "≤ 30". The signs need no translation. */
export function printBounds({ low, high }: Bounds, print: (end: Rational) => string): string {
  if (high === null) return `≥ ${print(low)}`;
  if (print(low) === print(high)) return print(low);
  return low.num <= 0n ? `≤ ${print(high)}` : `${print(low)}-${print(high)}`;
}
