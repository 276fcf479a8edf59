import { dateOf, isCounting } from '../read/around.js';
import { rowsOf } from '../read/rowsOf.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { type NamedScheme, schemesIn } from '../rules/schemes.js';
import { number, type TreeLeaf, type TreeMap, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';
import { columnOf } from './columnOf.js';
import { inScheme } from './inScheme.js';
import type { ReadMeasure } from './measure.js';
import { mergedHead } from './mergedHead.js';
import { headOf, only, percentOf, type TableHead } from './tableRows.js';

/** Rows that add up the others. */
const SUM = /^(?:tổng|cộng|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|quận|phường))/iu;

/** One number of each place, by the column that it stands in. */
interface Series {
  readonly named: NamedScheme;
  readonly label: string;
  readonly asOf: TreeLeaf | undefined;
  readonly value: number;
  readonly plan: number;
  readonly percent: number;
  readonly percentHead: string;
}

interface Head {
  readonly width: number;
  readonly place: number;
  readonly series: readonly Series[];
}

export interface PlacesRead {
  readonly items: readonly Item[];
  /** What stands in the row that adds the places up. */
  readonly sums: readonly ReadMeasure[];
}

/** Tables with a row for each district or commune: plan, number and percentage of the one scheme that the words before name, or a column for each scheme. */
export function placesTables(said: readonly Saying[]): PlacesRead {
  const items: Item[] = [];
  const sums: ReadMeasure[] = [];
  let head: Head | null = null;
  let open = new Map<Series, number>();
  let above: readonly Saying[] | null = null;
  for (const row of rowsOf(said)) {
    const [first] = row;
    const isHead = row.every(({ spots }) => !spots.some(isCounting));
    const heads = mergedHead(above, row);
    above = row;
    if (isHead && first !== undefined) {
      head =
        placesHead(
          heads,
          said.slice(0, said.indexOf(first)).findLast(({ row }) => row === null),
        ) ?? head;
      open = new Map();
      continue;
    }
    if (head === null || first === undefined || isMarked(row)) continue;
    // "Cộng" under places that have a number before them: that cell is empty, and empty ones are not there.
    const shift = row.length === head.width - 1 && head.place > 0 && SUM.test(first.text) ? 1 : 0;
    if (row.length !== head.width - shift) continue;
    const name = row[head.place - shift]?.text.trim() ?? '';
    for (const series of head.series) {
      const cell = row[series.value - shift];
      const [spot] = cell?.spots ?? [];
      if (SUM.test(name) && cell !== undefined && spot !== undefined && only(cell)?.spot?.kind === 'number')
        sums.push(sumOf(cell, spot, row, series, shift));
      const read = SUM.test(name) ? null : rowOf(row, name, series);
      if (read === null) continue;
      const at = open.get(series);
      const before = at === undefined ? undefined : items[at];
      if (at === undefined || before === undefined) {
        open.set(series, items.length);
        items.push({
          key: 'places',
          tree: { label: words(series.label), asOf: dayFor(series, head), rows: [read] },
          said: first,
        });
      } else items[at] = { ...before, tree: { ...before.tree, rows: [...(before.tree.rows as TreeMap[]), read] } };
    }
  }
  return { items, sums };
}

/** The day is read once; of the other columns it is said again. */
function dayFor(series: Series, { series: [first] }: Head): TreeLeaf | undefined {
  return series === first || series.asOf === undefined ? series.asOf : words(series.asOf.text);
}

/** The row that adds up the places: of the unit itself. */
function sumOf(cell: Saying, spot: SaidSpot, row: readonly Saying[], series: Series, shift: number): ReadMeasure {
  const said = { ...cell, text: row.map(({ text }) => text).join(' | ') };
  const measure = inScheme(series.named, { spot, before: '', after: '' }, said);
  const value = only(row[series.plan - shift]);
  const percent = percentOf(row[series.percent - shift], series.percentHead);
  if (value !== null || percent !== null)
    measure.plan.push({ ...(percent === null ? {} : { percent }), ...(value === null ? {} : { value }) });
  return measure;
}

function placesHead(row: readonly Saying[], before: Saying | undefined): Head | null {
  const columns = headOf(row) ?? row.map(({ text }) => ({ column: columnOf(text), text }));
  const found = (column: TableHead['column']): number => columns.findIndex((one) => one.column === column);
  // "Đơn vị" is what is counted, or, where nothing else tells of whom, the places themselves.
  const place = found('place') === -1 && found('label') === -1 ? found('unit') : found('place');
  if (place === -1) return null;
  const asOf = asOfIn(before);
  const schemes = columns.flatMap(({ text, column }, at): readonly Series[] => {
    const [named, more] = schemesIn(text);
    if (named?.scheme == null || more !== undefined || !/^(?:other|value)$/u.test(column) || /%|tỷ lệ|KH/u.test(text))
      return [];
    // "BHXH tự nguyện" over "Kế hoạch", "Thực hiện" and "Tỷ lệ"
    const of = (wanted: TableHead['column']): number =>
      columns.findIndex((one) => one.column === wanted && one.text.includes(named.words));
    const [plan, percent] = [of('plan'), of('percent')];
    return [{ named, label: named.words, asOf, value: at, plan, percent, percentHead: columns[percent]?.text ?? '' }];
  });
  if (schemes.length > 0) return { width: row.length, place, series: schemes };
  const named = namedIn(columns.find(({ column }) => column === 'plan')?.text) ?? namedIn(before?.text);
  if (named === null || headOf(row) === null) return null;
  // "Thực hiện 31/8/2021"
  const value = found('value') === -1 ? found('year') : found('value');
  const [plan, percent] = [found('plan'), found('percent')];
  const percentHead = columns[percent]?.text ?? '';
  return { width: row.length, place, series: [{ named, label: named.words, asOf, value, plan, percent, percentHead }] };
}

/** The heading of the plan, or the paragraph before, names what the table is about, if it names one scheme. */
function namedIn(text: string | undefined): NamedScheme | null {
  const schemes = schemesIn(text ?? '').filter(({ scheme }) => scheme !== null);
  const [only, more] = new Map(schemes.map((one) => [one.words, one])).values();
  return only === undefined || more !== undefined ? null : only;
}

/** "Số người tham gia BHYT đến 31/12/2023 của các phường, xã như sau:" */
function asOfIn(before: Saying | undefined): TreeLeaf | undefined {
  const spot = before?.spots.find(({ start }) => /đến (?:hết )?(?:ngày )?$/u.test(before.text.slice(0, start)));
  const date = spot === undefined ? null : dateOf(spot);
  return spot === undefined || date === null ? undefined : number(spot, date);
}

function isMarked(row: readonly Saying[]): boolean {
  return row.some(({ spots }) => spots.some(({ control }) => control !== null));
}

function rowOf(row: readonly Saying[], name: string, at: Series): TreeMap | null {
  const [value, plan] = [only(row[at.value]), only(row[at.plan])];
  const percent = percentOf(row[at.percent], at.percentHead);
  if (name === '' || (value === null && percent === null)) return null;
  return {
    name: words(name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi'))),
    value: value ?? undefined,
    plan: plan ?? undefined,
    percent: percent ?? undefined,
  };
}
