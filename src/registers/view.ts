import type { Grid, GridCell, GridRow, Range } from './grid.js';

/** A grid with its merged cells. */
export interface GridView extends Grid {
  /** What stands in this cell itself: nothing where it is covered by a merged cell that begins elsewhere. */
  readonly own: (row: GridRow, column: number) => GridCell | undefined;
  /** What a reader sees there: also the text of a merged cell that covers it. */
  readonly seen: (row: GridRow, column: number) => GridCell | undefined;
  /** The merged cell that covers it. */
  readonly mergeAt: (row: number, column: number) => Range | null;
}

export function viewOf(grid: Grid): GridView {
  const byColumn = mergesByColumn(grid);
  const mergeAt = (row: number, column: number): Range | null => {
    const merges = byColumn.get(column);
    if (merges === undefined) return null;
    const merge = merges[lastNotAfter(merges, row)];
    return merge !== undefined && merge.top <= row && merge.bottom >= row ? merge : null;
  };
  const rowAt = (number: number): GridRow | undefined => {
    let low = 0;
    let high = grid.rows.length - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((grid.rows[middle]?.number ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return grid.rows[low]?.number === number ? grid.rows[low] : undefined;
  };
  return {
    ...grid,
    mergeAt,
    own: (row, column) => {
      const merge = mergeAt(row.number, column);
      return merge === null || (merge.top === row.number && merge.left === column) ? row.cells[column] : undefined;
    },
    seen: (row, column) => {
      const merge = mergeAt(row.number, column);
      return merge === null ? row.cells[column] : rowAt(merge.top)?.cells[merge.left];
    },
  };
}

/** By each column that they cover, from top to bottom. Columns without any cell are left out. */
function mergesByColumn({ rows, merges }: Grid): ReadonlyMap<number, readonly Range[]> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const byColumn = new Map<number, Range[]>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
      const others = byColumn.get(column);
      if (others === undefined) byColumn.set(column, [merge]);
      else others.push(merge);
    }
  }
  return byColumn;
}

/** Index of the last that begins in this row or above. */
function lastNotAfter(merges: readonly Range[], row: number): number {
  let low = 0;
  let high = merges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((merges[middle]?.top ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
