import { rowsOf } from '../read/rowsOf.js';
import type { Saying } from '../read/said.js';
import type { Column } from '../rules/columns.js';
import { number, type TreeLeaf } from '../tree.js';
import { columnOf } from './columnOf.js';
import { mergedHead } from './mergedHead.js';

/** A column of a table. */
export interface TableHead {
  readonly column: Column;
  /** Which column it is, where the document tells. */
  readonly at: number | null;
  readonly text: string;
}

/** A row of a table whose headings are understood. */
export interface TableRow {
  readonly label: string;
  /** "Cuộc", where the table has a column for it. */
  readonly unit: string | null;
  readonly value: TreeLeaf;
  /** The cell of the value, with the words of its row. */
  readonly said: Saying;
  readonly plan: TreeLeaf | null;
  /** The year of the plan's column. */
  readonly planYear: string | null;
  readonly percent: TreeLeaf | null;
  /** Of the years before. */
  readonly bases: readonly { readonly against: string; readonly base: TreeLeaf }[];
}

/** What a table has a row for: its value, plan and percentage, the years before. */
export function tableRows(said: readonly Saying[]): readonly TableRow[] {
  const found: TableRow[] = [];
  let head: readonly TableHead[] | null = null;
  let above: readonly Saying[] | null = null;
  for (const row of rowsOf(said)) {
    const own = headOf(mergedHead(above, row));
    above = row;
    if (own !== null) head = own;
    else if (head !== null && row.every(({ spots }) => spots.every(({ control }) => control === null))) {
      const cells = cellsBelow(row, head);
      const read = cells === null ? null : rowOf(cells, head);
      if (read !== null) found.push(read);
      else if (cells === null && row[0]?.isHeading) head = null;
    }
  }
  return found;
}

/** The headings of a table's columns; null for a row of numbers. */
export function headOf(row: readonly Saying[]): readonly TableHead[] | null {
  const own = row.map(({ text, column }) => ({ column: columnOf(text), at: column, text }));
  return own.filter(({ column }) => column !== 'other').length >= 3 ? own : null;
}

/** The cell below each heading; null where an empty one cannot be told from one that is moved. */
function cellsBelow(row: readonly Saying[], head: readonly TableHead[]): readonly (Saying | undefined)[] | null {
  const isKnown = [...head.map(({ at }) => at), ...row.map(({ column }) => column)].every((at) => at !== null);
  if (isKnown && row.every(({ column }) => head.some(({ at }) => at === column)))
    return head.map(({ at }) => row.find(({ column }) => column === at));
  return row.length === head.length ? row : null;
}

function rowOf(row: readonly (Saying | undefined)[], head: readonly TableHead[]): TableRow | null {
  const years = head.flatMap(({ column, text }, at) => (column === 'year' ? [{ at, year: yearIn(text) ?? 0 }] : []));
  const isBefore = ({ at }: { readonly at: number }): boolean => /cùng kỳ/iu.test(head[at]?.text ?? '');
  // Of a quarter and its year, the year.
  const isPart = ({ at }: { readonly at: number }): number => Number(PART.test(head[at]?.text ?? ''));
  const latest = years.filter((one) => !isBefore(one)).toSorted((a, b) => b.year - a.year || isPart(a) - isPart(b))[0];
  // What came in all along, before what came in a month.
  const values = head.filter(({ column }) => column === 'value');
  const valueHead = values.find(({ text }) => /^l[ũu]y kế/iu.test(text)) ?? values[0];
  const year = valueHead === undefined ? latest?.year : yearIn(valueHead.text);
  // Of several plans, or percentages, that of the same year; that of another year is none of the value's.
  const at = (column: Column): number =>
    head.findIndex((one) => one.column === column && (yearIn(one.text) ?? year) === (year ?? yearIn(one.text)));
  const cell = (column: Column): Saying | undefined => row[at(column)];
  const headText = (column: Column): string => head[at(column)]?.text ?? '';
  const valueCell =
    (valueHead === undefined ? undefined : row[head.indexOf(valueHead)]) ??
    (latest === undefined ? undefined : row[latest.at]);
  const label = cell('label')?.text.trim() ?? '';
  const unit = /^(?:nghìn|triệu|tỷ|tỉ) đồng$/iu.exec(cell('unit')?.text.trim() ?? '')?.[0].toLocaleLowerCase('vi');
  const isPercent = /%|^tỷ lệ|^tỉ lệ/iu.test(label) || cell('unit')?.text.trim() === '%';
  const read = (one: Saying | undefined): TreeLeaf | null =>
    isPercent ? percentOf(one, '%') : withUnit(only(one), unit);
  const value = read(valueCell);
  if (valueCell === undefined || value === null) return null;
  return {
    label,
    unit: cell('unit')?.text.trim().toLocaleLowerCase('vi') ?? null,
    value,
    said: { ...valueCell, text: row.flatMap((one) => one?.text ?? []).join(' | ') },
    plan: read(cell('plan')),
    planYear: /năm (\d{4})/iu.exec(headText('plan'))?.[1] ?? null,
    percent: percentOf(cell('percent'), headText('percent')),
    bases: years.flatMap((one) => {
      const base = read(row[one.at]);
      if (base === null || base.spot === value.spot) return [];
      if (isBefore(one)) return [{ against: `cùng kỳ năm ${one.year}`, base }];
      const against = PART.exec(head[one.at]?.text ?? '')?.[0].replace(/^Q/u, 'q') ?? `năm ${one.year}`;
      return one.year < (latest?.year ?? 0) ? [{ against, base }] : [];
    }),
  };
}

/** "Thực hiện quý II/2022", "6 tháng 2023": no whole year. */
const PART = /(?:quý|\d{1,2} tháng).*\d{4}/iu;

function yearIn(heading: string): number | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(heading)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Money is counted in what its own column says: "84.200", "Triệu đồng". */
function withUnit(leaf: TreeLeaf | null, unit: string | undefined): TreeLeaf | null {
  return leaf === null || unit === undefined ? leaf : { ...leaf, text: `${leaf.text} ${unit}` };
}

/** "94,47" is one where the column says "%". */
export function percentOf(cell: Saying | undefined, heading: string): TreeLeaf | null {
  const leaf = only(cell);
  if (leaf?.spot?.kind === 'percent') return leaf;
  return leaf !== null && /%|tỷ lệ|tỉ lệ/iu.test(heading) && /^\d{1,3}(?:,\d+)?$/u.test(leaf.text)
    ? { ...leaf, text: `${leaf.text}%` }
    : null;
}

/** The number of a cell that holds nothing else. */
export function only(cell: Saying | undefined): TreeLeaf | null {
  const [spot, more] = cell?.spots ?? [];
  if (cell === undefined || spot === undefined || more !== undefined) return null;
  const rest = (cell.text.slice(0, spot.leadStart) + cell.text.slice(spot.end)).trim();
  return /^(?:người|em|thẻ)?$/u.test(rest) && (spot.kind === 'number' || spot.kind === 'percent') ? number(spot) : null;
}
