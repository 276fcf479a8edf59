import { isCounting } from '../read/around.js';
import type { Saying } from '../read/said.js';

/**
 * The headings of a table in two rows as one: "Năm 2024" over "Kế hoạch" and "Thực hiện" is "Kế hoạch Năm 2024" and
 * "Thực hiện Năm 2024"; a heading over none stays. The second row itself where it says all, or columns are not known.
 */
export function mergedHead(above: readonly Saying[] | null, row: readonly Saying[]): readonly Saying[] {
  if (above === null || !isHead(above) || !isHead(row) || above.length < 2) return row;
  const columns = row.map(({ column }) => column);
  const start = columns[0];
  // A row that begins at the left edge stands for itself.
  if (start === null || start === undefined || start <= (above[0]?.column ?? 0)) return row;
  const over = (column: number | null): Saying | undefined =>
    above.findLast((one) => one.column !== null && column !== null && one.column <= column);
  const covered = new Set(columns.map(over));
  const below = row.map((one) => {
    const parent = over(one.column);
    return parent === undefined ? one : { ...one, text: `${one.text} ${parent.text}` };
  });
  return [...above.filter((one) => !covered.has(one)), ...below].toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0));
}

function isHead(row: readonly Saying[]): boolean {
  return row.every(({ spots }) => !spots.some(isCounting));
}
