import type { Range } from '../grid.js';

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnName(rest - 1) + last;
}

/** Column 2 of row 7 → "C7". */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Columns up to XFD and rows up to 1.048.576, as in Excel. */
const NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** "C7" → column 2 of row 7; null where it is no name of a cell. */
export function readCellName(name: string): { readonly column: number; readonly row: number } | null {
  const [, letters, digits] = NAME.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { column: columnOf(letters), row: Number(digits) };
}

/** "A" → 0, "AA" → 26. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A2:H2"; null where it is no range. */
export function readRange(name: string): Range | null {
  const [from, to] = name.split(':').map(readCellName);
  if (from === undefined || from === null || to === undefined || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
