import { plainText } from '../../report/plainText.js';
import type { Cell, Table } from '../../report/tree.js';
import { displayWidth } from '../text/displayWidth.js';

/** In digits of the default font, of which letters take about nine tenths; longer texts are wrapped. */
const NARROWEST = 8;
const WIDEST = 60;
const MARGIN = 2;

/** Of one line of text of 12 pt, in points. */
const LINE = 16.5;

/** As wide as the widest text, and as the longest word of the heading; headings take up to three lines. */
export function columnWidths({ header, rows }: Table): readonly number[] {
  return header.map((heading, column) => {
    const words = plainText(heading).split(' ').map(displayWidth);
    const texts = rows.map((row) => displayWidth(plainText(row[column] ?? [])));
    const third = Math.ceil(displayWidth(plainText(heading)) / 3);
    return Math.min(WIDEST, Math.max(NARROWEST, third, ...words, ...texts) + MARGIN);
  });
}

/** Programs differ in whether they make a row as high as its wrapped texts need; so it is said. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => linesOf(plainText(cell), (widths[column] ?? WIDEST) - 1));
  return Math.max(1, ...lines) * LINE;
}

/** Words go on the line as long as there is room. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    let lines = 1;
    let used = 0;
    for (const word of line.split(' ').map(displayWidth)) {
      if (used > 0 && used + 1 + word > width) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? 1 : 0) + word;
    }
    return sum + lines;
  }, 0);
}
