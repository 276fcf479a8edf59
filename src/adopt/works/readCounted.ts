import type { TableRow } from '../participants/tableRows.js';
import { type Around, aroundOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { EVENTS, ITEMS, MATERIALS, OUTLETS, REACH } from '../rules/works.js';
import { number, type TreeLeaf, type TreeMap, words } from '../tree.js';
import { listOf } from './parties.js';
import type { Item } from './readEvents.js';

/** Rows of tables that count works: "Số hội nghị tuyên truyền | 31 | 44". */
export function countedRows(rows: readonly TableRow[]): readonly Item[] {
  return rows.flatMap(({ label, unit, value, said, bases }) => {
    const changes = bases.map(({ against, base }) => ({ against: words(against), base }));
    const read = (text: string): Item | null =>
      countedAs(text, value, said, changes.length === 0 ? undefined : changes);
    // "Truyền thông nhóm nhỏ | Cuộc"
    const withUnit = unit !== null && /^(?:cuộc|buổi|lớp|hội nghị)$/u.test(unit) ? `${unit} ${label}` : null;
    return read(label) ?? (withUnit === null ? null : read(withUnit)) ?? [];
  });
}

/** Lines that count works: "1. Số cuộc truyền thông: 86 cuộc", and "2. Số người dự: 3.210 người" behind it. */
export function countedLines(said: readonly Saying[]): readonly Item[] {
  const items: Item[] = [];
  let last = -2;
  for (const one of said) {
    for (const around of aroundOf(one)) {
      const label = LINE.exec(around.before)?.[1];
      if (around.spot.kind !== 'number') continue;
      const before = last >= one.paragraph - 1 ? items.at(-1) : undefined;
      const more = before === undefined ? null : saidOfIt(before, around, label);
      if (before !== undefined && more !== null) {
        items[items.length - 1] = { ...before, tree: { ...before.tree, ...more } };
        last = one.paragraph;
        continue;
      }
      const item =
        label === undefined
          ? null
          : (countedAs(label, number(around.spot), one, undefined) ?? ofOutlet(label, around, one));
      if (item === null) continue;
      items.push(item);
      last = one.paragraph;
    }
  }
  return items;
}

/** Who came to what the line before counts, or how many read it. */
function saidOfIt({ key, tree }: Item, { spot, after }: Around, label: string | undefined): TreeMap | null {
  const came = label === undefined ? /^(?:lượt )?người (?:tham )?dự/u.test(after) : CAME.test(label);
  if (key === 'conferences' && came && tree.attendance === undefined) return { attendance: { total: number(spot) } };
  const named = label?.replace(/^(?:tổng )?số /iu, '').toLocaleLowerCase('vi');
  const read = REACH.exec(named ?? after)?.[0];
  return key === 'media' && read !== undefined ? { reach: [{ count: number(spot), unit: words(read) }] } : null;
}

const LINE = /(?:^(?:\d{1,2}(?:\.\d{1,2})*[.)]? )?|; )([^:;()]{3,80}):$/u;
const CAME = /^(?:tổng )?(?:số )?(?:lượt )?(?:người|đại biểu|hội viên) (?:tham dự|dự|tham gia|nghe)$/iu;

/** "Fanpage: 560 tin, bài". */
function ofOutlet(label: string, { spot, after }: Around, said: Saying): Item | null {
  const group = OUTLETS.find(({ words }) => words.test(label))?.group;
  const form = ITEMS.map(({ words }) => words.exec(after)?.[0]).find((found) => found !== undefined);
  if (group === undefined || form === undefined) return null;
  const tree = {
    group: words(group),
    outlets: listOf(label).map(words),
    items: [{ form: words(form), count: number(spot) }],
  };
  return { key: 'media', tree, said };
}

/** What a label says is counted; null where it is nothing that was held, printed or broadcast. */
function countedAs(label: string, value: TreeLeaf, said: Saying, changes: readonly TreeMap[] | undefined): Item | null {
  const text = label
    .replace(/^(?:tổng )?(?:số (?:lượng )?)?/iu, '')
    .replace(/ ?\([^)]*\)$/u, '')
    .trim()
    .toLocaleLowerCase('vi');
  if (value.spot?.kind !== 'number' || /dự|tham gia|kinh phí|người/u.test(text)) return null;
  const find = (rules: readonly { readonly words: RegExp }[]): string | undefined =>
    rules.map(({ words }) => words.exec(text)?.[0]).find((found) => found !== undefined);
  const event = find(EVENTS);
  if (event !== undefined) return { key: 'conferences', tree: { form: words(event), count: value, changes }, said };
  const form = find(ITEMS);
  if (form !== undefined) {
    const names = / trên (.+)$/iu.exec(label.replace(/ ?\([^)]*\)$/u, ''))?.[1] ?? '';
    const group = OUTLETS.find((rule) => rule.words.test(names))?.group;
    const outlets = group === undefined ? undefined : listOf(names).map(words);
    const items = [{ form: words(form), count: value, changes }];
    return { key: 'media', tree: { group: group && words(group), outlets, items }, said };
  }
  const material = find(MATERIALS);
  // Of what was printed the model knows no year before.
  return material === undefined ? null : { key: 'materials', tree: { form: words(material), count: value }, said };
}
