const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Up to 39. */
export function romanNumeral(ordinal: number): string {
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
