import { slugOf } from '../../model/itemId.js';

/** The words that name an item are no longer. */
const MOST_WORDS = 16;

/** A run of words. */
export interface WordWindow {
  readonly text: string;
  /** What `slugOf` makes of it: that of its words, joined, since marks and blanks leave no trace. */
  readonly slug: string;
}

/** Every run of words, the short ones first, without the marks at its ends. */
export function windowsOf(text: string): readonly WordWindow[] {
  const all = text.split(' ');
  const slugs = all.map(slugOf);
  const found = new Map<string, string>();
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    for (let start = 0; start + length <= all.length; start += 1) {
      const words = all.slice(start, start + length).join(' ');
      const slug = slugs
        .slice(start, start + length)
        .filter((one) => one !== '')
        .join('-');
      // "Ủy ban nhân dân (UBND) tỉnh" is called "UBND tỉnh".
      const short = words.replace(/^\((\p{Lu}+)\)/u, '$1');
      for (const one of [short, words.replace(/^[(“"]+|[,;:.)”"]+$/gu, ''), words, words.replace(/[,;:.)]$/u, '')])
        if (!found.has(one) && (one.includes('(') || !one.includes(')'))) found.set(one, slug);
    }
  }
  return [...found].map(([text, slug]) => ({ text, slug }));
}
