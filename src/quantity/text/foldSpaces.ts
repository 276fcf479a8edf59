/** Blanks of every kind, a no-break space and a line break of a folded scalar among them. */
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** Zero-width characters and soft hyphens: copied from web pages, seen by nobody. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** NFC, trimmed, single spaces: texts that look equal become equal. */
export function foldSpaces(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(blanks, ' ').trim();
}
