import { dateOf } from '../read/around.js';
import { rowsOf } from '../read/rowsOf.js';
import type { Saying } from '../read/said.js';
import type { Column } from '../rules/columns.js';
import { schemesIn } from '../rules/schemes.js';
import { number, type TreeLeaf, type TreeMap, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';
import { headOf, only, percentOf, type TableHead } from './readTables.js';

/** Rows that add up the others. */
const SUM = /^(?:tổng|cộng|toàn (?:tỉnh|huyện|thành phố|xã))/iu;

/** A table with a row for each district or commune: its plan, number and percentage, of the one scheme that the words before it name. */
export function placesTables(said: readonly Saying[]): readonly Item[] {
  const items: Item[] = [];
  let head: readonly TableHead[] | null = null;
  for (const row of rowsOf(said)) {
    const own = headOf(row);
    const [first] = row;
    if (own !== null) {
      head = own.some(({ column }) => column === 'place') ? own : null;
      const before =
        first === undefined ? undefined : said.slice(0, said.indexOf(first)).findLast(({ row }) => row === null);
      const label = labelOf(before);
      if (head !== null && label !== null && first !== undefined)
        items.push({ key: 'places', tree: { label: words(label), asOf: asOfIn(before), rows: [] }, said: first });
      else head = null;
      continue;
    }
    const last = items.at(-1);
    const read = head === null || row.length !== head.length ? null : rowOf(row, head);
    if (last === undefined || read === null) continue;
    items[items.length - 1] = {
      ...last,
      tree: { ...last.tree, rows: [...(last.tree.rows as readonly TreeMap[]), read] },
    };
  }
  return items.filter(({ tree }) => (tree.rows as readonly TreeMap[]).length > 0);
}

/** The paragraph before names what the table is about, if it names one scheme. */
function labelOf(before: Saying | undefined): string | null {
  const schemes = schemesIn(before?.text ?? '').filter(({ scheme }) => scheme !== null);
  const named = new Set(schemes.map(({ words }) => words));
  const [only, more] = named;
  return only === undefined || more !== undefined ? null : only;
}

/** "Số người tham gia BHYT đến 31/12/2023 của các phường, xã như sau:" */
function asOfIn(before: Saying | undefined): TreeLeaf | undefined {
  const spot = before?.spots.find(({ start }) => /đến (?:hết )?(?:ngày )?$/u.test(before.text.slice(0, start)));
  const date = spot === undefined ? null : dateOf(spot);
  return spot === undefined || date === null ? undefined : number(spot, date);
}

function rowOf(row: readonly Saying[], head: readonly TableHead[]): TreeMap | null {
  const at = (column: Column): number => head.findIndex((one) => one.column === column);
  const name = row[at('place')]?.text.trim() ?? '';
  const [value, plan] = [only(row[at('value')]), only(row[at('plan')])];
  const percent = percentOf(row[at('percent')], head[at('percent')]?.text ?? '');
  const isMarked = row.some(({ spots }) => spots.some(({ control }) => control !== null));
  if (name === '' || SUM.test(name) || isMarked || (value === null && percent === null)) return null;
  return {
    name: words(name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi'))),
    value: value ?? undefined,
    plan: plan ?? undefined,
    percent: percent ?? undefined,
  };
}
