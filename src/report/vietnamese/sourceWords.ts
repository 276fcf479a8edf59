import type { RegisterRows } from '../../diagnostics/registerCodes.js';
import { ROWS_VI, registerRows } from '../../diagnostics/registerRows.js';

/**
 * How sources of figures are said, and how those words are known again: the numbers in them are no figures. Each of the
 * functions that know them is asked what stands before a number; none looks through it more than a few times.
 */

const LINE = 'dòng';

/** Lines of the data file: "dòng 51, 94, 97". */
export function lineNumbers(lines: readonly number[]): string {
  return `${LINE} ${lines.join(', ')}`;
}

const BEFORE_LINE = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${LINE} (?:\d+, )*$`, 'iu');

/** Whether the number of a line follows, also at the beginning of a sentence. */
export function endsBeforeLine(text: string): boolean {
  return text.endsWith(' ') && BEFORE_LINE.test(text);
}

/** Where the numbers of lines stand in a text, each list as one stretch: "51, 94, 97"; rows of registers are lines too. */
export function lineListsIn(text: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(text.matchAll(LINE_LIST), ({ index, 0: { length } }) => [index, index + length] as const);
}

const LINE_LIST = new RegExp(String.raw`(?<=(?<![A-Za-zÀ-ỹ])${LINE}\s)\d+(?:,\s\d+)*`, 'giu');

/** Keys of data that were given as an object: "khóa media[0].value". */
export function keyNames(keys: readonly string[]): string {
  return `khóa ${keys.join(', ')}`;
}

/** Whether the place of an item in such a key follows; no other number stands so. */
export function endsInIndex(text: string): boolean {
  return /[a-z\]]\[$/i.test(text.slice(-2));
}

const COUNTED = 'đếm';

/** Rows of registers: "đếm trong so-2025.xlsx, trang tính Hội nghị, dòng 8, 9". */
export function countedIn(registers: readonly RegisterRows[]): string {
  return `${COUNTED} trong ${registers.map((rows) => registerRows(rows, ROWS_VI)).join(', ')}`;
}

/** Beside a number that the data file says itself: "đếm được 07 trong …". */
export function alsoCounted(number: string, registers: readonly RegisterRows[]): string {
  return countedIn(registers).replace(COUNTED, `${COUNTED} được ${number}`);
}

const SOURCE = new RegExp(
  String.raw`^(?:(?:${LINE}|khóa|${COUNTED} trong)\s\S|(?:tính toán|theo):?\s.*\((?:${LINE}|khóa|${COUNTED} trong)\s)`,
  'isu',
);

/** Whether a cell says where a figure comes from, so that its row is one of the appendix of sources. */
export function saysSource(text: string): boolean {
  return SOURCE.test(text.normalize('NFC').slice(0, 400));
}

const COUNTED_IN = new RegExp(`${COUNTED} (?:trong|được) `, 'iu');

/** Whether any number in either follows, up to the next thing that is said. */
export function endsInCounted(text: string): boolean {
  return COUNTED_IN.test(text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(')')) + 1));
}

/** "chênh lệch giữa 93% và 100%". */
export function differenceWords(one: string, other: string): string {
  return `chênh lệch giữa ${one} và ${other}`;
}

const PER_HUNDRED = [['÷ ', ' × '], differenceWords('…', '').split('…') as [open: string, close: string]] as const;

/** Whether the hundred of percentages in a formula follows: "08 ÷ 12 × 100", "chênh lệch giữa 93% và 100%". */
export function endsBeforeHundred(text: string): boolean {
  return PER_HUNDRED.some(([open, close]) => {
    const at = text.endsWith(close) ? text.indexOf(open) : -1;
    return at !== -1 && at + open.length < text.length - close.length;
  });
}
