import type { CalendarDate } from '../quantity/date/calendarDate.js';

/** A sheet of a workbook, or a text file with separators: what is in its cells, and where. */
export interface Grid {
  readonly file: string;
  /** As the workbook writes it; null for a text file. */
  readonly sheet: string | null;
  /** Rows with something in them, from top to bottom. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Range[];
  /** Its days are counted from 1904 on, as old Excel for Macintosh did; matters for numbers without a date format. */
  readonly from1904: boolean;
}

export interface GridRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  /** By hand or by a filter. */
  readonly hidden: boolean;
  /** By 0-based column; empty cells have no entry. */
  readonly cells: readonly (GridCell | undefined)[];
}

export type GridCell =
  /** Lines with single spaces and nothing at their ends, NFC; never empty. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly type: 'date'; readonly date: CalendarDate }
  /** "#REF!" */
  | { readonly type: 'error'; readonly text: string }
  /** A formula whose result nobody stored. */
  | { readonly type: 'uncalculated' };

/** Rows are 1-based, columns 0-based; all four belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
