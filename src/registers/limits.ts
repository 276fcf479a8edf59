/** What is read of one register at most, so that memory and time stay bounded: see the README's decisions. */
export const LIMITS = {
  /** Rows with something in them. */
  rows: 200_000,
  /** Cells with something in them, of one sheet. */
  cells: 3_000_000,
  /** Bytes of one part of a workbook, and of all sheets that are looked at, unpacked: no more than a piece is kept. */
  partBytes: 256 * 1024 * 1024,
  sheetsBytes: 512 * 1024 * 1024,
  /** Merged cells of one sheet, and the columns that they cover in all. */
  merges: 50_000,
  mergedColumns: 1_000_000,
  /** Bytes of a text file. */
  textBytes: 64 * 1024 * 1024,
} as const;
