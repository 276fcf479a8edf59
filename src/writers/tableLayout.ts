import type { Cell, Table } from '../report/tree.js';
import { keptRows } from './keptRows.js';
import type { Layout } from './layout/layout.js';
import { printedText } from './printedText.js';
import { softCell } from './text/softCell.js';
import { CELL_MARGIN, columnWidths, isTight } from './widths/columnWidths.js';
import { lineCount } from './widths/lineCount.js';

/** How a table stands on the printed sheet. */
export interface TableLayout {
  /** Its rows, with places to break words that no column could hold. */
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns, in twips; together the full text width. */
  readonly widths: readonly number[];
  /** In the small letters of tables that are looked up, or have many columns. */
  readonly fine: boolean;
  /** Whether each row shares its page with the next one. */
  readonly kept: readonly boolean[];
}

export function tableLayout(given: Table, layout: Layout): TableLayout {
  const rows = given.rows.map((row) => row.map(softCell));
  const fine = given.fine === true || isTight({ ...given, rows }, layout);
  const widths = columnWidths({ ...given, rows, ...(fine && { fine }) }, layout);
  const font = { size: fine ? layout.fineSize : layout.tableSize, face: 'regular' } as const;
  const lines = (cells: readonly Cell[]): number =>
    cells.reduce((most, cell, column) => {
      return Math.max(most, lineCount(printedText(cell), (widths[column] ?? 0) - 2 * CELL_MARGIN, font));
    }, 0);
  const kept = keptRows(rows.length, (row) => lines((row === 0 ? given.header : rows[row - 1]) ?? []));
  return { rows, widths, fine, kept };
}
