/** So many words of a column are compared letter by letter: behind them stand single ones. */
const MOST = 2_000;

/** A word of a register, and the rows that it stands in. */
export interface RegisterWord {
  readonly text: string;
  readonly rows: readonly number[];
}

/** Shorter words differ by a letter from many others: "tin" and "tít". Letters without marks and spaces. */
const SHORTEST = 6;

/**
 * Words that are almost another one of the same column, which stands more often: they differ in marks or spaces
 * ("hội nghi"), or, where `byLetter`, in one letter too ("hội nghj"). Names of places may differ in one letter and both
 * be right ("An Lộc", "An Lạc"): there only marks count.
 */
export function nearWords(
  words: readonly RegisterWord[],
  byLetter: boolean,
): readonly { readonly word: RegisterWord; readonly other: RegisterWord }[] {
  const byFrequency = [...words].sort((a, b) => b.rows.length - a.rows.length);
  const known = new Map<string, RegisterWord>();
  const near: { word: RegisterWord; other: RegisterWord }[] = [];
  for (const [index, word] of byFrequency.entries()) {
    const bare = bareLetters(word.text);
    const keys = byLetter && index < MOST && bare.length >= SHORTEST ? [bare, ...withoutOneLetter(bare)] : [bare];
    const other = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (other !== undefined) near.push({ word, other });
    else for (const key of keys) if (!known.has(key)) known.set(key, word);
  }
  return near;
}

/** Lower case without marks, spaces and signs; digits stay what they are. */
function bareLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Two words with one of these in common differ by one letter put in, left out or replaced. Numbers are no slips of the pen. */
function withoutOneLetter(letters: string): readonly string[] {
  return Array.from(letters.slice(0, 64), (letter, index) =>
    /\d/.test(letter) ? letters : `${letters.slice(0, index)}${letters.slice(index + 1)}`,
  );
}
