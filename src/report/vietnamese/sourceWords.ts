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

/** "chênh lệch giữa 93% và 100%". */
export function differenceWords(one: string, other: string): string {
  return `chênh lệch giữa ${one} và ${other}`;
}

/** Before the hundred of percentages in a formula: "08 ÷ 12 × 100", "chênh lệch giữa 93% và 100%". */
export const BEFORE_HUNDRED = new RegExp(`(?:÷ .+ × |${differenceWords('.+', '')})$`, 'u');
