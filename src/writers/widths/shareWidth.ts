/** So many steps that no column is off by more than a letter. */
const STEPS = 100;
/** Margins of a cell, and what each of its lines leaves free on average, half a word; in twips. */
const LOST = 450;
/** What a line less is worth in a cell that is not the highest of its row. */
const EASE = 1 / 4;
/** Rows that are looked at: a long table's look is that of its beginning. */
const ROWS = 300;

/** What a column cannot do without, what it would take if there were room, and what each of its cells would, row by row. */
export interface ColumnDemand {
  readonly least: number;
  readonly wish: number;
  readonly cells: readonly number[];
}

/**
 * Divides a width, in twips: each column gets what it cannot do without, and what is left goes step by step where it makes
 * the table lower. Where all that the columns wish for fits, they get the same share of it.
 */
export function shareWidth(total: number, demands: readonly ColumnDemand[]): readonly number[] {
  const least = sum(demands.map((demand) => demand.least));
  const wish = sum(demands.map((demand) => demand.wish));
  if (wish <= total) return whole(demands.map((demand) => (demand.wish / wish) * total));
  if (least >= total) return whole(demands.map((demand) => (demand.least / least) * total));
  const widths = demands.map((demand) => demand.least);
  const rows = rowsOf(demands);
  const step = (total - least) / STEPS;
  for (let left = 0; left < STEPS; left++) {
    const gains = demands.map(({ wish: wanted }, column) =>
      (widths[column] ?? 0) >= wanted ? -1 : gainOf(rows, widths, column, step),
    );
    const best = gains.indexOf(Math.max(...gains));
    widths[best] = (widths[best] ?? 0) + step;
  }
  return whole(widths);
}

/** What each cell of a row would take, by column. */
function rowsOf(demands: readonly ColumnDemand[]): readonly (readonly number[])[] {
  const count = Math.min(ROWS, demands[0]?.cells.length ?? 0);
  return Array.from({ length: count }, (_, row) => demands.map(({ cells }) => cells[row] ?? 0));
}

/** How many lines fewer all rows have, in fractions of lines, where a column is wider by a step. */
function gainOf(rows: readonly (readonly number[])[], widths: readonly number[], column: number, step: number): number {
  let gain = 0;
  const width = widths[column] ?? 0;
  for (const cells of rows) {
    const own = cells[column] ?? 0;
    if (own <= width) continue;
    const others = cells.reduce(
      (most, cell, at) => (at === column ? most : Math.max(most, linesOf(cell, widths[at] ?? 1))),
      1,
    );
    const [before, after] = [linesOf(own, width), linesOf(own, width + step)];
    // Where another cell of the row is as high, fewer lines are still easier to read.
    gain += before <= others ? (before - after) * EASE : before - Math.max(after, others);
  }
  return gain;
}

/** How many lines a text takes, in fractions. */
function linesOf(cell: number, width: number): number {
  return cell <= width ? 1 : Math.max(1, (cell - LOST / 2) / Math.max(width - LOST, LOST / 2));
}

/** Whole twips that add up exactly: each column ends where the running sum, rounded, ends. */
function whole(widths: readonly number[]): readonly number[] {
  let exact = 0;
  let used = 0;
  return widths.map((one) => {
    exact += one;
    const width = Math.round(exact) - used;
    used += width;
    return width;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
