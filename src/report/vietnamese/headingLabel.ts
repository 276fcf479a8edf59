import { romanNumeral } from './romanNumeral.js';

/** Labels of headings. NĐ 30/2020, PL I, Mục V, row 6b and II.6.đ: "I.", "1.", "a)". `ordinal` is 1-based. */
export function headingLabel(level: 1 | 2 | 3, ordinal: number): string {
  if (level === 1) return `${romanNumeral(ordinal)}.`;
  return level === 2 ? `${ordinal}.` : `${letterOf(ordinal)})`;
}

/** Vietnamese alphabet order, as the decree lists it: a, b, c, d, đ, e … */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

function letterOf(ordinal: number): string {
  const index = ordinal - 1;
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return letter.repeat(1 + Math.floor(index / LETTERS.length));
}
