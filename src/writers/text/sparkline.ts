import { compare, divide, multiply, type Rational, rational, roundHalfUp, subtract } from '../../quantity/rational.js';

const BARS = [...'▁▂▃▄▅▆▇█'];
const GAP = '·';

/** One character a value, the lowest ▁ and the highest █; values that are all equal stand in the middle. */
export function sparkline(values: readonly (Rational | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (first === undefined) return values.map(() => GAP).join('');
  const low = known.reduce((a, b) => (compare(a, b) <= 0 ? a : b), first);
  const high = known.reduce((a, b) => (compare(a, b) >= 0 ? a : b), first);
  const range = subtract(high, low);
  return values
    .map((value) => {
      if (value === null) return GAP;
      if (range.num === 0n) return BARS[3];
      const level = multiply(divide(subtract(value, low), range), rational(BARS.length - 1));
      return BARS[Number(roundHalfUp(level, 0).num)];
    })
    .join('');
}
