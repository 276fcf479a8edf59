import type { Finding } from '../../diagnostics/finding.js';
import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { add, compare, type Rational, rational } from '../../quantity/rational.js';
import { cellName } from '../cells/cellName.js';
import { cellWords } from '../cells/cellWords.js';
import { readCountCell } from '../cells/readCountCell.js';
import type { GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, type RegisterIssue, registerFinding } from '../registerFinding.js';
import type { KnownRow } from './rowKinds.js';
import { type SaidTotal, saidTotals } from './saidTotals.js';

/** What the rows of a table have in one column, by their numbers; rows without anything there are left out. */
export type Listed = ReadonlyMap<number, Rational | 'unread'>;

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
  return known.flatMap(({ row, kind }, index) => {
    if (kind !== 'total' && kind !== 'section') return [];
    const spans = kind === 'total' ? spansOf(known, index) : [spanBelow(known, index)];
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

  function inWords(row: GridRow, spans: readonly Span[]): readonly Finding[] {
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

type Span = readonly GridRow[];

/** Of a total: the rows since the total or title before it, and all; below it, where none are above. The likeliest comes last. */
function spansOf(known: readonly KnownRow[], index: number): readonly Span[] {
  const above = known.slice(0, index);
  if (!above.some(({ kind }) => kind === 'data')) return [spanBelow(known, index), dataRows(known)];
  const since = above.findLastIndex(({ kind }) => kind === 'total' || kind === 'section');
  const isLast = !known.slice(index + 1).some(({ kind }) => kind === 'data' || kind === 'total');
  const spans = [above.slice(since + 1), above].map(dataRows);
  return isLast ? spans : spans.toReversed();
}

function spanBelow(known: readonly KnownRow[], index: number): Span {
  const below = known.slice(index + 1);
  const end = below.findIndex(({ kind }) => kind === 'total' || kind === 'section');
  return dataRows(end === -1 ? below : below.slice(0, end));
}

function dataRows(known: readonly KnownRow[]): Span {
  return known.filter(({ kind }) => kind === 'data').map(({ row }) => row);
}

function judge(total: Rational, column: number, values: Listed, spans: readonly Span[]): RegisterIssue | null {
  const isSum = (span: Span): boolean =>
    unreadIn(span, values).length === 0 && compare(sumOf(span, values), total) === 0;
  const likeliest = spans.at(-1) ?? [];
  if (spans.some(isSum) || likeliest.length === 0) return null;
  const printed = printNumber(total, 0);
  const unread = unreadIn(likeliest, values);
  if (unread.length > 0) {
    const cells = unread.slice(0, 10).map(({ number }) => cellName(column, number));
    return { code: 'total-unjudged', args: { total: printed, cells } };
  }
  const hidden = likeliest.filter((row) => row.hidden);
  const withoutHidden = sumOf(
    likeliest.filter((row) => !row.hidden),
    values,
  );
  return {
    code: 'total-disagrees',
    args: {
      total: printed,
      sum: printNumber(sumOf(likeliest, values), 0),
      hidden: compare(withoutHidden, total) === 0 ? hidden.map(({ number }) => number) : [],
    },
  };
}

function unreadIn(span: Span, values: Listed): Span {
  return span.filter(({ number }) => values.get(number) === 'unread');
}

function sumOf(span: Span, values: Listed): Rational {
  let sum = rational(0);
  for (const { number } of span) {
    const value = values.get(number);
    if (value !== undefined && value !== 'unread') sum = add(sum, value);
  }
  return sum;
}
