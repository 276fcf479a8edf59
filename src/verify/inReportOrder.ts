import type { Passage } from '../readers/readDocument.js';
import { wordKey } from './wordKey.js';

/** The head of a table: what its columns are about. */
type Head = readonly string[];

/**
 * The document's passages, with the columns of each table in the order that they have in the report: people move columns with
 * their heads. Rows that lost cells stay as they are, since nobody can tell which.
 */
export function inReportOrder(document: readonly Passage[], report: readonly Passage[]): readonly Passage[] {
  const heads = new Map(
    rowsOf(report).flatMap((row) => (isHead(row) ? [[setOf(headOf(row)), headOf(row)] as const] : [])),
  );
  let order: readonly number[] | null = null;
  return rowsOf(document).flatMap((row) => {
    const head = isHead(row) ? heads.get(setOf(headOf(row))) : undefined;
    if (row[0]?.row == null) order = null;
    else if (head !== undefined) order = orderOf(headOf(row), head);
    return order === null || order.length !== row.length ? row : order.flatMap((at) => row[at] ?? []);
  });
}

/** Columns; a table of two is none whose columns anybody moves. */
const LEAST = 3;

function isHead(row: readonly Passage[]): boolean {
  return row.length >= LEAST && row.every(({ row: own, controls }) => own != null && controls.length === 0);
}

function headOf(row: readonly Passage[]): Head {
  return row.map(({ text }) => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(wordKey).join(' '));
}

function setOf(head: Head): string {
  return JSON.stringify([...head].sort());
}

/** At the place of each column of the report, which one of the document it is; null where they stand alike. */
function orderOf(own: Head, head: Head): readonly number[] | null {
  if (new Set(head).size < head.length) return null;
  const order = head.map((column) => own.indexOf(column));
  return order.every((at, column) => at === column) ? null : order;
}

/** Cells of a row together, and each other passage by itself. */
function rowsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const rows: Passage[][] = [];
  for (const passage of passages) {
    const last = rows.at(-1);
    if (passage.row != null && last?.[0]?.row === passage.row) last.push(passage);
    else rows.push([passage]);
  }
  return rows;
}
