import { displayWidth } from './displayWidth.js';
import { columns as columnsOf, longestWord, wrapText } from './wrapText.js';

/** So narrow that a wide grapheme still fits. */
const narrowest = 2;

type Column = readonly string[];

/**
 * What each column gets of `room`: all it asks for if that fits. If not, columns give way one step at a time, always
 * the one that makes the table grow least, the widest among equals; words are cut only when no cell can wrap further.
 */
export function columnWidths(columns: readonly Column[], room: number): readonly number[] {
  const heights = columns.map(rememberHeights);
  const natural = columns.map((cells) => Math.min(room, widest(cells, oneLine)));
  const words = columns.map((cells) => widest(cells, longestWord));
  const least = columns.map(() => narrowest);
  return [words, least].reduce<readonly number[]>((widths, floors) => shrink(widths, floors, room, heights), natural);
}

function shrink(
  start: readonly number[],
  floors: readonly number[],
  room: number,
  heights: readonly ((width: number) => readonly number[])[],
): readonly number[] {
  let widths = start;
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const choices = widths
      .flatMap((width, index) =>
        width > (floors[index] ?? narrowest) ? [{ width, next: widths.with(index, width - 1) }] : [],
      )
      .map(({ width, next }) => ({ width, next, height: tableHeight(next, heights) }));
    const best = choices.sort((a, b) => a.height - b.height || b.width - a.width)[0];
    if (!best) break;
    widths = best.next;
  }
  return widths;
}

function tableHeight(widths: readonly number[], heights: readonly ((width: number) => readonly number[])[]): number {
  const columns = widths.map((width, index) => heights[index]?.(width) ?? []);
  const rows = columns[0]?.map((_, row) => Math.max(...columns.map((column) => column[row] ?? 0))) ?? [];
  return rows.reduce((sum, height) => sum + height, 0);
}

/** Lines of each cell at a width, reckoned once: the search asks again and again. */
function rememberHeights(cells: Column): (width: number) => readonly number[] {
  const measured = new Map(cells.flatMap((cell) => cell.split(/ +/)).map((word) => [word, columnsOf(word)]));
  const measure = (word: string) => measured.get(word) ?? columnsOf(word);
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const heights = known.get(width) ?? cells.map((cell) => wrapText(cell, width, measure).length);
    known.set(width, heights);
    return heights;
  };
}

function widest(cells: Column, measure: (cell: string) => number): number {
  return Math.max(narrowest, ...cells.map(measure));
}

function oneLine(cell: string): number {
  return Math.max(...wrapText(cell, Number.POSITIVE_INFINITY).map(displayWidth));
}
