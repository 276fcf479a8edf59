import type { Alignment, Cell, Table } from '../../report/tree.js';

export interface TextGrid {
  readonly columns: readonly Alignment[];
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every row as wide as the widest, so that no format drops a cell that stands past the last declared column. */
export function tableGrid({ columns, header, rows }: Table): TextGrid {
  const width = Math.max(columns.length, header.length, ...rows.map((row) => row.length));
  const fill = (row: readonly Cell[]): readonly Cell[] => Array.from({ length: width }, (_, index) => row[index] ?? []);
  return {
    columns: Array.from({ length: width }, (_, index) => columns[index] ?? 'left'),
    header: fill(header),
    rows: rows.map(fill),
  };
}
