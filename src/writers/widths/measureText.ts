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

/** Characters met so far: there are few, and each is met often. */
const known = new Map<string, number>();

/** Width of a text in twips, as Times New Roman sets it. */
export function measureText(text: string, font: TextFont): number {
  const composed = text.normalize('NFC');
  const { upTo, scale } = cumulativeUnits(composed, font);
  return (upTo[composed.length] ?? 0) * scale;
}

/** Width of the text before each UTF-16 offset, 0 to its length, in twips: the width of any piece is a difference. */
export function cumulativeWidths(text: string, font: TextFont): readonly number[] {
  const { upTo, scale } = cumulativeUnits(text, font);
  return upTo.map((units) => units * scale);
}

/** The same in whole units of the face, and how many twips one is. */
export function cumulativeUnits(
  text: string,
  { size, face }: TextFont,
): { readonly upTo: readonly number[]; readonly scale: number } {
  const widths = GLYPH_WIDTHS[face];
  const upTo = [0];
  let units = 0;
  for (const character of text) {
    const index = known.get(character) ?? glyphIndex(character);
    known.set(character, index);
    // A character of two code units has no place between them.
    for (let unit = 1; unit < character.length; unit++) upTo.push(units);
    units += widths[index] ?? 0;
    upTo.push(units);
  }
  return { upTo, scale: (size * HALF_POINT) / UNITS_PER_EM };
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
