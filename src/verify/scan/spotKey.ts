import { toIso } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';
import type { Quantity, QuantityKind } from '../../quantity/quantity.js';
import { compare, toExact } from '../../quantity/rational.js';
import { readQuantity } from '../../quantity/read/readQuantity.js';
import { comparableText } from '../../quantity/text/comparableText.js';

/** What a number says, as a text that is equal for equal values; its own text where it is no Vietnamese number. Blanks between thousands are read as points. */
export function numberKey(written: string, isRate: boolean): string {
  const found = written.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '.');
  const quantity = quantityIn(found, isRate ? ['rate'] : PLAIN);
  if (quantity === null) return textKey(found);
  const { low, high, whole } = quantity;
  const mark = isRate ? 'p' : 'n';
  if (whole !== null) return `r:${toExact(low)}/${toExact(whole)}`;
  return compare(low, high) === 0 ? `${mark}:${toExact(low)}` : `${mark}:${toExact(low)}-${toExact(high)}`;
}

/** Counts first, then money ("12,4 tỷ"), then decimals without a sign, as points are printed ("0,46"). */
const PLAIN = ['count', 'money', 'rate'] as const;

function quantityIn(found: string, kinds: readonly QuantityKind[]): Quantity | null {
  for (const kind of kinds) {
    const { value } = readQuantity(found, false, kind);
    if (value !== null) return value;
  }
  return null;
}

/** "d:2018-05-23", "d:2018-05"; its own text where the calendar has no such day. */
export function dateKey(found: string): string {
  const date = readDate(found).value;
  return date === null ? textKey(found) : `d:${toIso(date)}`;
}

export function textKey(found: string): string {
  return `t:${comparableText(found)}`;
}
