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

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function romanNumeral(ordinal: number): string {
  let rest = ordinal;
  let numeral = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}
