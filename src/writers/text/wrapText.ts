import { displayWidth, graphemes } from './displayWidth.js';
import { glue } from './glue.js';
import { softPieces } from './softPieces.js';

/** Greedy lines of at most `width` columns. Blanks inside a line stay; only a word wider than the line is cut. */
export function wrapText(text: string, width: number, measure: (word: string) => number = columns): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  let gap = '';
  for (const piece of text.split(/( +)/).flatMap((word) => softPieces(word))) {
    if (piece.startsWith(' ')) {
      gap = piece;
      continue;
    }
    const needed = measure(piece);
    if (line !== '' && filled + gap.length + needed <= width) {
      line += gap + piece;
      filled += gap.length + needed;
    } else {
      if (line !== '') lines.push(line);
      const cut = needed <= width ? [piece] : cutWord(piece, width);
      for (const part of cut.slice(0, -1)) lines.push(part);
      line = cut.at(-1) ?? '';
      filled = cut.length === 1 ? needed : columns(line);
    }
    gap = '';
  }
  lines.push(line);
  return lines.map(unglue);
}

/** As many lines as greedy wrapping needs, but of even length: centred text must not end in one lonely word. */
export function balanceText(text: string, width: number): readonly string[] {
  const greedy = wrapText(text, width);
  for (let narrower = Math.min(width, longestWord(text)); narrower < width; narrower += 1) {
    const lines = wrapText(text, narrower);
    if (lines.length === greedy.length) return lines;
  }
  return greedy;
}

/** Columns of the widest word: below this, wrapping has to cut words. */
export function longestWord(text: string): number {
  return text
    .split(/ +/)
    .flatMap(softPieces)
    .reduce((most, piece) => Math.max(most, columns(piece)), 0);
}

function cutWord(word: string, width: number): readonly string[] {
  if (word.includes(glue)) return wrapText(unglue(word), width);
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const grapheme of graphemes(word)) {
    const needed = displayWidth(grapheme);
    if (part !== '' && filled + needed > width) {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += grapheme;
    filled += needed;
  }
  return [...parts, part];
}

/** Columns of a word, glue counted as the space it stands for. */
export function columns(text: string): number {
  return displayWidth(unglue(text));
}

function unglue(text: string): string {
  return text.replaceAll(glue, ' ');
}
