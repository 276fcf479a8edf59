import type { RegisterRows } from '../../diagnostics/registerCodes.js';
import { ROWS_VI, registerRows } from '../../diagnostics/registerRows.js';

/**
 * How sources of figures are said, and how those words are known again: the numbers in them are no figures. Each pattern
 * matches what stands before such a number, built of the words that write it.
 */

const LINE = 'dòng';

/** Lines of the data file: "dòng 51, 94, 97". */
export function lineNumbers(lines: readonly number[]): string {
  return `${LINE} ${lines.join(', ')}`;
}

/** Before the number of a line, also at the beginning of a sentence. */
export const BEFORE_LINE = new RegExp(String.raw`(?<!\p{L})${LINE} (?:\d+, )*$`, 'iu');

/** Keys of data that were given as an object: "khóa media[0].value". */
export function keyNames(keys: readonly string[]): string {
  return `khóa ${keys.join(', ')}`;
}

/** Before the place of an item in such a key; no other number stands so. */
export const BEFORE_INDEX = /[a-z\]]\[$/i;

const COUNTED = 'đếm';

/** Rows of registers: "đếm trong so-2025.xlsx, trang tính Hội nghị, dòng 8, 9". */
export function countedIn(registers: readonly RegisterRows[]): string {
  return `${COUNTED} trong ${registers.map((rows) => registerRows(rows, ROWS_VI)).join(', ')}`;
}

/** Beside a number that the data file says itself: "đếm được 07 trong …". */
export function alsoCounted(number: string, registers: readonly RegisterRows[]): string {
  return countedIn(registers).replace(COUNTED, `${COUNTED} được ${number}`);
}

/** Before any number in either, up to the next thing that is said. */
export const BEFORE_COUNTED = new RegExp(`${COUNTED} (?:trong|được) [^;)]*$`, 'iu');

/** "chênh lệch giữa 93% và 100%". */
export function differenceWords(one: string, other: string): string {
  return `chênh lệch giữa ${one} và ${other}`;
}

/** Before the hundred of percentages in a formula: "08 ÷ 12 × 100", "chênh lệch giữa 93% và 100%". */
export const BEFORE_HUNDRED = new RegExp(`(?:÷ .+ × |${differenceWords('.+', '')})$`, 'u');
