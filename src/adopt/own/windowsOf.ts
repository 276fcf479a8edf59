/** The words that name an item are no longer. */
const MOST_WORDS = 16;

/** Every run of words, the short ones first, without the marks at its ends. */
export function windowsOf(text: string): readonly string[] {
  const all = text.split(' ');
  const found = new Set<string>();
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    for (let start = 0; start + length <= all.length; start += 1) {
      const words = all.slice(start, start + length).join(' ');
      found
        .add(words.replace(/^[(“"]+|[,;:.)”"]+$/gu, ''))
        .add(words)
        .add(words.replace(/[,;:.)]$/u, ''));
    }
  }
  return [...found];
}
