import { type Face, GLYPH_WIDTHS, MEASURED_CHARACTERS, UNITS_PER_EM } from './glyphWidths.js';

/** A size in half-points and a face: all that the width of a text depends on. */
export interface TextFont {
  readonly size: number;
  readonly face: Face;
}

const INDEX: ReadonlyMap<string, number> = new Map(
  [...MEASURED_CHARACTERS].map((character, index) => [character, index]),
);
// An unknown character counts as wide as a capital: better a line broken early than one that runs over.
const UNKNOWN = MEASURED_CHARACTERS.indexOf('D');

const HALF_POINT = 10; // twips

/** Width of a text in twips, as Times New Roman sets it. */
export function measureText(text: string, { size, face }: TextFont): number {
  const widths = GLYPH_WIDTHS[face];
  let units = 0;
  for (const character of text.normalize('NFC')) {
    units += widths[glyphIndex(character)] ?? 0;
  }
  return (units / UNITS_PER_EM) * size * HALF_POINT;
}

function glyphIndex(character: string): number {
  if (/\p{M}/u.test(character)) return -1;
  if (character === '\u00a0') return 0;
  return INDEX.get(character) ?? INDEX.get(withoutMarks(character)) ?? UNKNOWN;
}

/** Ấ → A, Ừ → Ư (the horn widens U, not O). */
function withoutMarks(character: string): string {
  const [base = '', ...marks] = character.normalize('NFD');
  const horned = marks.includes('\u031b') && /u/i.test(base);
  return horned ? `${base}\u031b`.normalize('NFC') : base;
}
