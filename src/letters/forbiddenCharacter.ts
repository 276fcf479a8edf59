/**
 * Characters that no report may hold: controls and noncharacters (not legal in XML 1.0, or dropped by
 * Word), private-use characters (they look different on every machine, and mark values inside the
 * template stage), and invisible characters that reorder or hide text.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFF}]/gu;

/** Them, and all that are written as surrogate pairs: looked for much faster. */
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uD800-\uF8FF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** The first forbidden character as "U+0007", or null. */
export function forbiddenCharacter(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  return forbiddenCharacters(text, 1)[0]?.codePoint ?? null;
}

export interface Forbidden {
  readonly codePoint: string;
  /** UTF-16 offsets. */
  readonly range: readonly [start: number, end: number];
}

/** The first `most` of them, with their places. */
export function forbiddenCharacters(text: string, most: number): readonly Forbidden[] {
  const found: Forbidden[] = [];
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    if (found.length === most) break;
    const code = character.codePointAt(0) ?? 0;
    const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ codePoint, range: [index, index + character.length] });
  }
  return found;
}
