import type { Finding } from '../../diagnostics/finding.js';
import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import type { Rational } from '../../quantity/rational.js';
import { cellWords } from '../cells/cellWords.js';
import { readCountCell } from '../cells/readCountCell.js';
import type { GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, type RegisterIssue, registerFinding } from '../registerFinding.js';
import { createJudge, type Judge, type Listed } from './judgeTotal.js';
import type { KnownRow } from './rowKinds.js';
import { type SaidTotal, saidTotals } from './saidTotals.js';
import { type RowSpan, spansIn } from './totalSpans.js';

/**
 * Compares totals with the rows that they are of: all above, or those since the total or the title before, or all below
 * a total at the head; a title with numbers with the rows below it. All rows that are listed count, whatever of them lies in the period.
 *
 * @param rowCounts what each row counts for, where totals in words may say how many there are
 */
export function checkTotals(
  table: RegisterTable,
  known: readonly KnownRow[],
  listed: ReadonlyMap<RegisterColumn, Listed>,
  rowCounts: Listed | null,
): readonly Finding[] {
  const { view, header } = table;
  const { rows, spansOf } = spansIn(known);
  const judges = new Map<Listed, Judge>();
  const judge = (total: Rational, column: number, values: Listed, spans: readonly RowSpan[]): RegisterIssue | null => {
    const known = judges.get(values) ?? createJudge(rows, values);
    judges.set(values, known);
    return known(total, column, spans);
  };
  return known.flatMap(({ row, kind }, index) => {
    const spans = spansOf(index);
    if (spans === null) return [];
    const inColumns = [...listed].flatMap(([column, values]) => {
      const at = header.columns.get(column);
      if (at === undefined) return [];
      const reading = readCountCell(view.own(row, at), column);
      if (reading === null) return [];
      const issue = 'code' in reading ? reading : judge(reading.value.low, at, values, spans);
      return issue === null ? [] : [registerFinding(placeIn(view, [at, row.number]), issue)];
    });
    return [...inColumns, ...(kind === 'total' ? inWords(row, spans) : [])];
  });

  function inWords(row: GridRow, spans: readonly RowSpan[]): readonly Finding[] {
    const judged = [...listed.keys()].map((column) => header.columns.get(column));
    return row.cells.flatMap((cell, at) => {
      const isWords = cell?.type === 'text' && !judged.includes(at);
      const said: readonly SaidTotal[] = isWords ? saidTotals(cellWords(cell)) : [];
      return said.flatMap(({ value, of }) => {
        const values = of === 'rows' ? rowCounts : (listed.get('attendance') ?? null);
        const issue = values === null ? null : judge(value, header.columns.get('attendance') ?? at, values, spans);
        return issue === null ? [] : [registerFinding(placeIn(view, [at, row.number]), issue)];
      });
    });
  }
}
