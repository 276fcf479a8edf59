import { dateOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { PLACES_CHANGE, PLACES_CHANGES, PLACES_NOTE, PLACES_VERDICT } from '../rules/ownPlaces.js';
import { given, isList, number, type Tree, type TreeMap, words } from '../tree.js';
import { readRule } from './readRule.js';

/** Rows of a table of places as the built-in templates write it: its heads tell what stands in a cell. */
export function rowsOfTable(
  [head = [], ...rows]: readonly (readonly Saying[])[],
  named: ReadonlyMap<string, unknown>,
): readonly TreeMap[] {
  const columns = new Map(head.map(({ text, column }) => [nameOf(text), column]));
  const against = head.flatMap(({ text }) => /^So với (.+)$/u.exec(text)?.[1] ?? [])[0];
  return rows.map((cells) => {
    const cell = (name: string): Saying | undefined =>
      columns.has(nameOf(name)) ? cells.find(({ column }) => column === columns.get(nameOf(name))) : undefined;
    const read = (rule: typeof PLACES_NOTE, one: Saying | undefined): TreeMap =>
      one === undefined ? {} : (readRule(rule, one, named) ?? {});
    const plan = numberIn(cell('Kế hoạch'));
    const value = cell('Thực hiện');
    const { state, ...note } = read(PLACES_NOTE, cell('Ghi chú'));
    return given({
      name: words(lowerFirst(cells[0]?.text ?? '')),
      value: numberIn(value),
      plan,
      percent: numberIn(cell('Tỷ lệ so với kế hoạch')),
      ...(plan === undefined && read(PLACES_VERDICT, cell('Đánh giá'))),
      ...(cell('Đánh giá')?.text.startsWith(NO_DAY) && { undated: words('true') }),
      changes:
        against === undefined
          ? read(PLACES_CHANGES, cell('Tăng, giảm')).changes
          : withAgainst(read(PLACES_CHANGE, cell(`So với ${against}`)).changes, against),
      rank: numberIn(cell('Xếp thứ')),
      date: dateIn(cell('Hoàn thành')),
      state: state === undefined || isList(state) || !('text' in state) ? state : words(lowerFirst(String(state.text))),
      ...note,
    });
  });
}

/** A text file breaks the words of narrow columns. */
function nameOf(head: string): string {
  return head.replace(/\s/gu, '');
}

function numberIn(cell: Saying | undefined): Tree | undefined {
  return cell === undefined ? undefined : readRule(NUMBER, cell, new Map())?.value;
}

/** A verdict on what is short of its plan, where it is not known whether its day has come. */
const NO_DAY = 'Chưa đủ căn cứ';

const NUMBER = { pattern: '{value#}[ {}]', where: {} };

function dateIn(cell: Saying | undefined): Tree | undefined {
  const [spot] = cell?.spots ?? [];
  const date = spot === undefined ? null : dateOf(spot);
  return spot === undefined || date === null ? undefined : number(spot, date);
}

function withAgainst(changes: Tree | undefined, against: string): Tree | undefined {
  return changes !== undefined && isList(changes)
    ? changes.map((item) => ({ against: words(against), ...item }))
    : undefined;
}

/** A cell begins with a capital; what stands in it need not, unless it is a short form or a name. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}* /u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}
