import type { Figure } from '../indicators/figure.js';
import { toIso } from '../quantity/date/printDate.js';
import { readDate } from '../quantity/date/readDate.js';
import type { Quantity, QuantityKind } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';
import { readQuantity } from '../quantity/read/readQuantity.js';
import { isSameFigureText } from '../quantity/text/comparableText.js';

/**
 * Whether a text, with single spaces, says what a figure says, however either is written: "96,06 %" and "96,06%",
 * "126308" and "126.308", "08 hội nghị" and "08", "ngày 30 tháng 9 năm 2019" and "30/9/2019". A word such as "khoảng"
 * is asked for only where it is in the text; a percent sign likewise.
 */
export function sameNumber(text: string, figure: Figure): boolean {
  const { text: printed, kind, value, unit } = figure;
  if (isSameFigureText(text, printed)) return true;
  if (kind === 'date') {
    const date = readDate(text).value;
    return date !== null && toIso(date) === value;
  }
  if (kind === 'document') return false;
  return sameQuantity(withoutUnit(text, unit), printed, kind);
}

function withoutUnit(text: string, unit: string | null): string {
  const end = unit === null || unit === '%' ? '' : ` ${unit.toLowerCase()}`;
  return end !== '' && text.toLowerCase().endsWith(end) ? text.slice(0, -end.length) : text;
}

function sameQuantity(asked: string, printed: string, kind: Figure['kind']): boolean {
  return kindsOf(kind).some((one) => {
    const [a, b] = [asked, printed].map((text) => readQuantity(text, false, one).value);
    return a != null && b != null && saysAllOf(a, b) && !(asked.includes('%') && !printed.includes('%'));
  });
}

function kindsOf(kind: Figure['kind']): readonly QuantityKind[] {
  // Digits in words may be any kind of number.
  if (kind === 'wording') return ['count', 'rate'];
  return kind === 'money' ? ['money'] : kind === 'rate' || kind === 'points' ? ['rate'] : ['count'];
}

function saysAllOf(asked: Quantity, printed: Quantity): boolean {
  const sameWhole =
    asked.whole === null || printed.whole === null
      ? asked.whole === printed.whole
      : compare(asked.whole, printed.whole) === 0;
  return (
    compare(asked.low, printed.low) === 0 &&
    compare(asked.high, printed.high) === 0 &&
    sameWhole &&
    (asked.approximator === null || asked.approximator === printed.approximator)
  );
}
