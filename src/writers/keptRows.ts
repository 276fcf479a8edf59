import { KEPT_LINES } from './keptLines.js';

/**
 * Whether each row of a table shares its page with the next one: all of a low table; of a higher one the first two with the
 * head, and the last two, where these are not high themselves. `linesOf` tells how high a row is, 0 being the head.
 */
export function keptRows(count: number, linesOf: (row: number) => number): readonly boolean[] {
  const areLow = (from: number, to: number): boolean => {
    let lines = 0;
    for (let row = from; row <= to && lines <= KEPT_LINES; row += 1) lines += linesOf(row);
    return lines <= KEPT_LINES;
  };
  const isWhole = areLow(0, count);
  // Of three rows, both pairs would be all of the table.
  const withFirst = count > 3 && areLow(0, 2);
  const withLast = areLow(Math.max(1, count - 1), count);
  return Array.from({ length: count }, (_, index) => {
    const left = count - 1 - index;
    return left > 0 && (isWhole || (index === 0 && withFirst) || (left === 1 && withLast));
  });
}
