import { cellWords } from '../cells/cellWords.js';
import { readDayCell } from '../cells/readDayCell.js';
import type { GridRow } from '../grid.js';
import { headingKey } from '../header/headingKey.js';
import type { RegisterTable } from '../readTable.js';

/**
 * data: what is counted · total: at the foot of the table or of a part of it · section: a title inside the table · broken:
 * something stands there, but not enough to be data · nothing: repeated headings, column numbers, running numbers written in
 * advance, notes and signatures.
 */
export type RowKind = 'data' | 'total' | 'section' | 'broken' | 'nothing';

/** "Tổng cộng: 10 tin, bài", "Cộng quý I", "TỔNG SỐ (I+II)"; not "Tổng kết năm". */
const TOTAL =
  /^(?:tổng(?: cộng| số| hợp)?|cộng|lũy kế|toàn (?:tỉnh|huyện|xã|ngành))(?:$| ?[:(.=]| (?:quý|tháng|năm|cả|toàn|kỳ|chung|[ivx]+\b|\d))/iu;

/** What stands below a table: who made it, where and when, who signs. */
const SIGNATURE =
  /^(?:(?:người |cán bộ )?lập (?:biểu|bảng)|người lập|(?:phó )?(?:thủ trưởng|giám đốc|trưởng phòng)(?: đơn vị)?|kế toán(?: trưởng)?|phụ trách|người kiểm tra|\(?ký,|(?:kt|tm|tl|tuq)\.|nơi nhận|.{0,60}ngày [\d.…_ ]* ?tháng [\d.…_ ]* ?năm)/iu;

export interface KnownRow {
  readonly row: GridRow;
  readonly kind: RowKind;
}

/**
 * What each row below the headings is. `isData`: whether enough is in it to be counted, or to be missed; `isPart`: whether
 * it is the title of a part, be it with numbers.
 */
export function rowKinds(
  table: RegisterTable,
  isData: (row: GridRow) => boolean,
  isPart: (row: GridRow) => boolean = () => false,
): readonly KnownRow[] {
  const { view, header } = table;
  const known: KnownRow[] = [];
  let lastData = -1;
  let total = Number.POSITIVE_INFINITY;
  let signature = Number.POSITIVE_INFINITY;
  for (const row of view.rows) {
    const columns = row.number > header.bottom ? ownColumns(table, row) : [];
    if (columns.length === 0) continue;
    const index = known.length;
    const kind = kindOf(row, columns);
    if (kind === 'total') total = Math.min(total, index);
    else if (kind === 'data') lastData = index < signature || isSure(table, row) ? index : lastData;
    else if (isSignature(table, row, columns)) signature = Math.min(signature, index);
    known.push({ row, kind });
  }
  // Below the last total nothing is missed that is no data; below the signatures stand names, in whatever columns.
  const isFoot = (kind: RowKind, index: number): boolean =>
    index > lastData && (kind === 'data' || (kind === 'broken' && index >= Math.min(total, signature)));
  return known.map(({ row, kind }, index) => ({ row, kind: isFoot(kind, index) ? 'nothing' : kind }));

  function kindOf(row: GridRow, columns: readonly number[]): RowKind {
    const isFirst = known.length === 0;
    if ((isFirst && isNumbering(row, columns)) || isHeading(table, row, columns)) return 'nothing';
    const label = columns.map((column) => row.cells[column]).find((cell) => cell?.type === 'text');
    if (TOTAL.test(cellWords(label))) return 'total';
    if (isSignature(table, row, columns)) return 'broken';
    if (isPart(row)) return 'section';
    if (isData(row)) return 'data';
    if (columns.length === 1 && columns[0] === header.columns.get('attendance')) return 'total';
    if (isSection(table, row, columns)) return 'section';
    return columns.length === 1 && columns[0] === header.numbering ? 'nothing' : 'broken';
  }
}

/** It has a day or a running number of its own, as no line below a table has. */
function isSure({ view, header }: RegisterTable, row: GridRow): boolean {
  const date = header.columns.get('date');
  const isDated = date !== undefined && readDayCell(view.own(row, date), view.from1904).type === 'day';
  return isDated || (header.numbering !== null && /^\d/.test(cellWords(view.own(row, header.numbering))));
}

/** Columns in which the row itself has something: not what a merged cell above or beside it covers. */
function ownColumns({ view }: Pick<RegisterTable, 'view'>, row: GridRow): readonly number[] {
  const columns: number[] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined && view.own(row, column) !== undefined) columns.push(column);
  });
  return columns;
}

/** "(1) (2) (3)", "A B 1 2 3=2/1": the numbers of the columns, below the headings. */
function isNumbering(row: GridRow, columns: readonly number[]): boolean {
  const words = columns.map((column) => cellWords(row.cells[column]));
  const numbers = words.filter((word) => /\d/.test(word)).map((word) => Number(/\d+/.exec(word)?.[0]));
  return (
    columns.length >= 3 &&
    words.every((word) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?: ?= ?[\d()/*+\- %]+)?$/.test(word)) &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** The headings once more, as at the top of a page. */
function isHeading({ header }: RegisterTable, row: GridRow, columns: readonly number[]): boolean {
  return (
    columns.length >= 2 &&
    columns.every((column) => {
      const cell = row.cells[column];
      if (cell?.type !== 'text') return false;
      const key = headingKey(cell.text);
      return header.paths[column]?.some((heading) => headingKey(heading) === key) ?? false;
    })
  );
}

/** "Quý III" over the whole width, one text in the first column, "II | Cấp huyện" with or without sums beside it. */
function isSection({ view, header }: RegisterTable, row: GridRow, columns: readonly number[]): boolean {
  const [first] = columns;
  if (first === undefined || row.cells[first]?.type !== 'text') return false;
  if (columns.length > 1) return first === header.numbering && isOrdinal(cellWords(row.cells[first]));
  const merge = view.mergeAt(row.number, first);
  const leftmost = header.paths.findIndex((path) => path.length > 0);
  return first <= leftmost || (merge !== null && merge.right > merge.left);
}

/** "I", "IV.", "A", "b)": what numbers the parts of a table. */
export function isOrdinal(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-Ha-h])[.)]?$/.test(text);
}

/** Words only, and among them those of a signature. */
function isSignature(table: RegisterTable, row: GridRow, columns: readonly number[]): boolean {
  const cells = columns.map((column) => row.cells[column]);
  return (
    cells.every((cell) => cell?.type === 'text') &&
    cells.some((cell) => cell?.type === 'text' && SIGNATURE.test(cell.text)) &&
    !isSure(table, row)
  );
}
