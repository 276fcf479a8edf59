import type { Quantity } from '../../src/quantity/quantity.js';
import { compare, toExact } from '../../src/quantity/rational.js';
import type { Reading } from '../../src/quantity/read/reading.js';

/** A quantity on one line: "gần 20% = 20", "10-15 = 10..15", "11/12 = 11 of 12". */
export function shown({ value }: Reading<Quantity>): string | null {
  if (value === null) return null;
  const range = compare(value.low, value.high) === 0 ? '' : `..${toExact(value.high)}`;
  const whole = value.whole === null ? '' : ` of ${toExact(value.whole)}`;
  return `${value.text} = ${toExact(value.low)}${range}${whole}`;
}
