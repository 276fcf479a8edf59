import { displayWidth } from './displayWidth.js';
import { columns as columnsOf, longestWord, wrapText } from './wrapText.js';

/** So narrow that a wide grapheme still fits. */
export const narrowest = 2;

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
    const others = heightsWithout(widths.map((width, index) => heights[index]?.(width) ?? []));
    const choices = widths.flatMap((width, index) => {
      if (width <= (floors[index] ?? narrowest)) return [];
      const own = heights[index]?.(width - 1) ?? [];
      return [
        { width, index, height: own.reduce((sum, height, row) => sum + Math.max(height, others(index, row)), 0) },
      ];
    });
    const [best] = choices.sort((a, b) => a.height - b.height || b.width - a.width);
    if (best === undefined) break;
    widths = widths.with(best.index, best.width - 1);
  }
  return widths;
}

/** How high each row is without one of its cells: as its highest cell, or where that is the one, as the next. */
function heightsWithout(columns: readonly (readonly number[])[]): (column: number, row: number) => number {
  const rows = (columns[0] ?? []).map((_, row) => {
    const rank = { highest: 0, at: -1, next: 0 };
    for (const [index, column] of columns.entries()) {
      const height = column[row] ?? 0;
      if (height > rank.highest) Object.assign(rank, { next: rank.highest, highest: height, at: index });
      else rank.next = Math.max(rank.next, height);
    }
    return rank;
  });
  return (column, row) => {
    const { highest = 0, at = -1, next = 0 } = rows[row] ?? {};
    return at === column ? next : highest;
  };
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
  return cells.reduce((most, cell) => Math.max(most, measure(cell)), narrowest);
}

function oneLine(cell: string): number {
  return wrapText(cell, Number.POSITIVE_INFINITY).reduce((most, line) => Math.max(most, displayWidth(line)), 0);
}
