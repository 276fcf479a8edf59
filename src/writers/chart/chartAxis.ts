import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  isInteger,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../quantity/rational.js';
import type { Chart } from '../../report/tree.js';

/** The scale of a chart's values: round numbers at equal steps, the first and the last of them its ends. */
export interface ChartAxis {
  readonly ticks: readonly Rational[];
  readonly step: Rational;
  /** Digits after the comma that a tick needs. */
  readonly decimals: number;
}

const MOST_STEPS = rational(5);
/** Steps are 1, 2 or 5 times a power of ten, from a millionth on. */
const FINEST = -6;

/** Null where no value is known. Bars start at zero, or their lengths would lie; lines where half their height would be empty too. */
export function chartAxis(kind: Chart['kind'], values: readonly Rational[]): ChartAxis | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  const least = rest.reduce((a, b) => (compare(a, b) <= 0 ? a : b), first);
  const most = rest.reduce((a, b) => (compare(a, b) >= 0 ? a : b), first);
  const fromZero = kind === 'bar' || compare(least, most) === 0 || compare(multiply(least, rational(2)), most) < 0;
  const low = fromZero && compare(least, ZERO) > 0 ? ZERO : least;
  const high = fromZero && compare(most, ZERO) < 0 ? ZERO : most;
  const { step, decimals } = stepFor(subtract(high, low), values.every(isInteger));
  const from = floor(divide(low, step));
  const to = ceiling(divide(high, step));
  const count = Number(to - from) || 1;
  const ticks = Array.from({ length: count + 1 }, (_, index) => multiply(add(rational(from), rational(index)), step));
  return { ticks, step, decimals };
}

/** How far up the scale a value stands: 0 at its lowest tick, 1 at its highest. */
export function shareOf({ ticks }: ChartAxis, value: Rational): number {
  const [low = ZERO, high = ZERO] = [ticks[0], ticks.at(-1)];
  const { num, den } = divide(subtract(value, low), subtract(high, low));
  // To a millionth, which no eye sees.
  return Number((num * 1_000_000n) / den) / 1_000_000;
}

function stepFor(range: Rational, whole: boolean): { readonly step: Rational; readonly decimals: number } {
  for (let exponent = whole ? 0 : FINEST; ; exponent += 1) {
    const power = exponent < 0 ? rational(1n, powerOfTen(-exponent)) : rational(powerOfTen(exponent));
    for (const times of [1, 2, 5]) {
      const step = multiply(rational(times), power);
      if (compare(multiply(step, MOST_STEPS), range) >= 0) return { step, decimals: Math.max(0, -exponent) };
    }
  }
}
