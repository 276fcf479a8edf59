import { printNumber } from '../../quantity/print/printNumber.js';
import { add, compare, type Rational, rational, subtract } from '../../quantity/rational.js';
import { cellName } from '../cells/cellName.js';
import type { GridRow } from '../grid.js';
import type { RegisterIssue } from '../registerFinding.js';
import type { RowSpan } from './totalSpans.js';

/** What the rows of a table have in one column, by their numbers; rows without anything there are left out. */
export type Listed = ReadonlyMap<number, Rational | 'unread'>;

/** Says what is wrong with a total of one of these spans; null where nothing is. */
export type Judge = (total: Rational, column: number, spans: readonly RowSpan[]) => RegisterIssue | null;

/** Cells that are named, and hidden rows that a person goes through. */
const NAMED = 10;
const HIDDEN = 100;

/** Sums are kept up to each row, so that a table of totals is judged in time that grows with its rows. */
export function createJudge(rows: readonly GridRow[], values: Listed): Judge {
  const sums: Rational[] = [rational(0)];
  const shownSums: Rational[] = [rational(0)];
  const unread: number[] = [];
  const hidden: number[] = [];
  rows.forEach((row, index) => {
    const value = values.get(row.number);
    if (value === 'unread') unread.push(index);
    if (row.hidden) hidden.push(index);
    const counted = value === undefined || value === 'unread' ? rational(0) : value;
    sums.push(add(sums[index] ?? counted, counted));
    shownSums.push(add(shownSums[index] ?? counted, row.hidden ? rational(0) : counted));
  });
  const sumOf = ({ from, to }: RowSpan, of = sums): Rational =>
    subtract(of[to] ?? rational(0), of[from] ?? rational(0));
  const within = (indexes: readonly number[], { from, to }: RowSpan, most: number): readonly number[] => {
    const first = firstNotBelow(indexes, from);
    return indexes.slice(first, Math.min(firstNotBelow(indexes, to), first + most)).map((at) => rows[at]?.number ?? 0);
  };
  return (total, column, spans) => {
    const isSum = (span: RowSpan): boolean => within(unread, span, 1).length === 0 && compare(sumOf(span), total) === 0;
    const likeliest = spans.at(-1) ?? { from: 0, to: 0 };
    if (spans.some(isSum) || likeliest.from === likeliest.to) return null;
    const printed = printNumber(total, 0);
    const cells = within(unread, likeliest, NAMED).map((number) => cellName(column, number));
    if (cells.length > 0) return { code: 'total-unjudged', args: { total: printed, cells } };
    const explain = compare(sumOf(likeliest, shownSums), total) === 0 ? within(hidden, likeliest, HIDDEN + 1) : [];
    return {
      code: 'total-disagrees',
      args: {
        total: printed,
        sum: printNumber(sumOf(likeliest), 0),
        hidden: explain.length > HIDDEN ? [] : explain,
      },
    };
  };
}

/** Of indexes that grow. */
function firstNotBelow(indexes: readonly number[], limit: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((indexes[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
