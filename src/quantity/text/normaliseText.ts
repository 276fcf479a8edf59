/** Blanks of every kind, a no-break space and a line break of a folded scalar among them. */
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** Zero-width characters and soft hyphens: copied from web pages, seen by nobody. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** NFC, trimmed, single spaces: texts that look equal become equal. */
export function foldSpaces(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(blanks, ' ').trim();
}

/** Longer than any figure an officer writes; keeps reading cheap whatever the file holds. Characters after normalising. */
export const textLimit = 80;

/** Texts far above the limit are not even normalised. UTF-16 units. */
const rawLimit = 2000;

export interface NormalisedText {
  /** NFC, trimmed, single spaces; cut off where it is too long. */
  readonly text: string;
  /** In characters, before cutting off. */
  readonly length: number;
}

/** Makes equal what looks equal: "ho\u031bn  30" and "hơn 30" (data may come in any Unicode normal form). */
export function normaliseText(source: string): NormalisedText {
  if (source.length > rawLimit) return { text: cutOff(source), length: source.length };
  const text = foldSpaces(source);
  const length = [...text].length;
  return length > textLimit ? { text: cutOff(text), length } : { text, length };
}

function cutOff(text: string): string {
  return `${[...text.slice(0, 2 * textLimit)].slice(0, textLimit).join('')}…`;
}
