import { cumulativeWidths, type TextFont } from './measureText.js';

/** A stretch without spaces, by its UTF-16 offsets. */
interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(/[^ ]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How wide the words from the one index to before the other stand beside each other. */
export type WidthOf = (from: number, to: number) => number;

export function spanOf(text: string, words: readonly TextWord[], font: TextFont): WidthOf {
  const upTo = cumulativeWidths(text, font);
  return (from, to) => (upTo[words[to - 1]?.end ?? 0] ?? 0) - (upTo[words[from]?.start ?? 0] ?? 0);
}

/** Into how many lines words fall that each line takes as many of as it can hold; the first may be shorter. */
export function greedyLineCount(count: number, maxWidth: number, widthOf: WidthOf, firstIndent = 0): number {
  let lines = 1;
  let from = 0;
  for (let to = 1; to <= count; to += 1) {
    const room = lines === 1 ? maxWidth - firstIndent : maxWidth;
    if (to - from > 1 && widthOf(from, to) > room) {
      lines += 1;
      from = to - 1;
    }
  }
  return lines;
}

/** How many lines a text takes in a column or on the page; one for an empty text. */
export function lineCount(text: string, maxWidth: number, font: TextFont, firstIndent = 0): number {
  const words = wordsOf(text);
  return greedyLineCount(words.length, maxWidth, spanOf(text, words, font), firstIndent);
}
