import { rowsOf } from '../read/rowsOf.js';
import type { Saying } from '../read/said.js';
import type { Column } from '../rules/columns.js';
import { schemesIn, USUAL } from '../rules/schemes.js';
import { number, type TreeLeaf, words } from '../tree.js';
import { columnOf } from './columnOf.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** A column of a table. */
export interface TableHead {
  readonly column: Column;
  readonly text: string;
}

/** Rows of tables whose headings are understood: the scheme or sum of money, its value, plan and percentage, the year before as base. */
export function tableMeasures(said: readonly Saying[]): readonly ReadMeasure[] {
  const found: ReadMeasure[] = [];
  let head: readonly TableHead[] | null = null;
  for (const row of rowsOf(said)) {
    const own = headOf(row);
    if (own !== null) head = own;
    // A row with an empty cell cannot be told apart from one that is moved.
    else if (
      head !== null &&
      row.length === head.length &&
      row.every(({ spots }) => spots.every(({ control }) => control === null))
    ) {
      const measure = rowMeasure(row, head);
      if (measure !== null) found.push(measure);
    } else if (head !== null && row[0]?.isHeading) head = null;
  }
  return found;
}

/** The headings of a table's columns; null for a row of numbers. */
export function headOf(row: readonly Saying[]): readonly TableHead[] | null {
  const own = row.map(({ text }) => ({ column: columnOf(text), text }));
  return own.filter(({ column }) => column !== 'other').length >= 3 ? own : null;
}

function rowMeasure(row: readonly Saying[], head: readonly TableHead[]): ReadMeasure | null {
  const cell = (column: Column): Saying | undefined => row[head.findIndex((one) => one.column === column)];
  const label = cell('label')?.text.trim() ?? '';
  const years = head.flatMap(({ column, text }, at) =>
    column === 'year' ? [{ at, year: Number(/\d{4}/u.exec(text)?.[0]) }] : [],
  );
  const latest = years.toSorted((a, b) => b.year - a.year)[0];
  const valueCell = cell('value') ?? (latest === undefined ? undefined : row[latest.at]);
  const unit = /^(?:nghìn|triệu|tỷ|tỉ) đồng$/iu.exec(cell('unit')?.text.trim() ?? '')?.[0].toLocaleLowerCase('vi');
  const value = withUnit(only(valueCell), unit);
  const home = homeOf(label, value);
  if (valueCell === undefined || value === null || home === null) return null;
  const measure = measureOf(home.key, home.label, value, {
    ...valueCell,
    text: row.map(({ text }) => text).join(' | '),
  });
  const plan = withUnit(only(cell('plan')), unit);
  const percent = percentOf(cell('percent'), head.find(({ column }) => column === 'percent')?.text ?? '');
  const year = /năm (\d{4})/iu.exec(head.find(({ column }) => column === 'plan')?.text ?? '')?.[1];
  if (plan !== null || percent !== null)
    measure.plan.push({
      ...(year === undefined ? {} : { year: words(year) }),
      ...(percent !== null ? { percent } : {}),
      ...(plan === null ? {} : { value: plan }),
    });
  for (const { at, year } of years) {
    const base = withUnit(only(row[at]), unit);
    if (base !== null && base.spot !== value.spot && year < (latest?.year ?? 0))
      measure.changes.push({ against: words(`năm ${year}`), base });
  }
  return measure;
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

function homeOf(
  label: string,
  value: TreeLeaf | null,
): { readonly key: ReadMeasure['home']; readonly label: string | null } | null {
  const isMoney = /đồng$/u.test(value?.text ?? '');
  if (/^(?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|chi)(?!\p{L})/iu.test(label))
    return isMoney ? { key: 'finances', label } : null;
  if (isMoney || value?.spot?.kind !== 'number') return null;
  const said = label.replace(/^(?:số|tổng số) (?:người|đối tượng) tham gia /iu, '');
  const [named, more] = schemesIn(said);
  if (named?.scheme == null || more !== undefined || named.words !== said) return null;
  return { key: `participants.${named.scheme}`, label: USUAL[named.scheme].test(said) ? null : said };
}
