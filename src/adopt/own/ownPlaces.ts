import type { SaidSpot, Saying } from '../read/said.js';
import { number, type Tree, type TreeMap, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/** "BHXH tự nguyện tại các địa phương, so với chỉ tiêu BHXH tỉnh giao năm 2019 (đơn vị tính: người) như sau:" */
const TABLE =
  /^(.+?) tại các ([^,(]+?)(?:, so với (.+?))?(?:, tính đến [^(]+?)?(?: \(đơn vị tính: ([^)]+)\))? như sau:?$/u;

/** "Tỷ lệ bao phủ BHYT: xã Bãi Lau 100%, …; xã Hải Âu 88,4%, …" */
const SENTENCE = /^([^:]+?)(?:, so với ([^:]+?))?(?:, tính đến [^:]+?)?: /u;

/** "huyện An Lâm 702 người": some words, then the name itself. */
const NAME = /^(?:\p{Ll}+ ){0,4}\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/u;

interface Draft {
  readonly said: Saying;
  readonly tree: TreeMap;
  readonly rows: readonly TreeMap[];
  /** Of a table: the cells of each row, as they come. */
  readonly cells: Map<number, readonly Saying[]>;
}

/** What the built-in templates tell of districts and communes, in tables and sentences: whose numbers they are, and of what. */
export function ownPlaces(said: readonly Saying[]): readonly Item[] {
  const drafts: Draft[] = [];
  for (const one of said) {
    if (one.section !== 'places' || one.isHeading) continue;
    if (one.row === null) drafts.push(draftOf(one));
    else {
      const cells = drafts.at(-1)?.cells;
      cells?.set(one.row, [...(cells.get(one.row) ?? []), one]);
    }
  }
  return drafts.flatMap(({ said, tree, rows, cells }): readonly Item[] => {
    const all = cells.size > 0 ? rowsIn(cells) : rows;
    return tree.label === undefined || all.length === 0 ? [] : [{ key: 'places', tree: { ...tree, rows: all }, said }];
  });
}

function draftOf(said: Saying): Draft {
  const [, label, called, plan, unit] = TABLE.exec(said.text) ?? [];
  const of = { unit: wordsBut(unit, 'người'), called: wordsBut(called, 'địa phương') };
  if (label !== undefined)
    return { said, tree: { label: words(label), ...of, ...planOf(plan) }, rows: [], cells: new Map() };
  const [lead, name, its] = SENTENCE.exec(said.text) ?? [];
  if (lead === undefined || name === undefined) return { said, tree: {}, rows: [], cells: new Map() };
  return { said, tree: { label: words(name), ...planOf(its) }, rows: piecesOf(said, lead.length), cells: new Map() };
}

function rowsIn(rows: ReadonlyMap<number, readonly Saying[]>): readonly TreeMap[] {
  return [...rows.values()].slice(1).map((cells) => {
    const name = cells[0]?.text ?? '';
    const note = cells.findLast(
      ({ text, spots }) => /^\p{Lu}\p{Ll}+ /u.test(text) && spots.length === 0 && text !== name,
    )?.text;
    const state = note === undefined || VERDICT.test(note) ? undefined : words(lowerFirst(note));
    return {
      name: words(lowerFirst(name)),
      ...numbersOf(cells.flatMap(({ spots }) => spots)),
      ...(state && { state }),
    };
  });
}

/** Cells that the report words itself. */
const VERDICT = /^(?:Chưa đạt|Đạt|Vượt|Đang thực hiện|Chưa có số liệu|Chưa đủ|Ước thực hiện)/u;

function piecesOf({ text, spots }: Saying, from: number): readonly TreeMap[] {
  let start = from;
  return text
    .slice(from)
    .replace(/\.$/u, '')
    .split('; ')
    .flatMap((piece) => {
      const [begin, end] = [start, start + piece.length];
      start = end + 2;
      const name = NAME.exec(piece)?.[0];
      const own = spots.filter((spot) => spot.start >= begin && spot.end <= end);
      // What is not marked behind the name is words; a date at their end is.
      const [first] = own;
      const rest = piece.slice(name?.length ?? 0, first === undefined ? piece.length : first.leadStart - begin).trim();
      const isState = /^(?!xếp thứ|vượt|còn|bằng|đạt|chưa có số liệu$|hoàn thành$|ước$|,)\p{L}{2,}/u.test(rest);
      return name === undefined
        ? []
        : [
            {
              name: words(name),
              ...numbersOf(own),
              ...(isState && { state: words(rest.replace(/ (?:ngày|tháng|năm)$/u, '')) }),
            },
          ];
    });
}

const KEYS: ReadonlySet<string> = new Set(['value', 'plan', 'percent', 'shortfall', 'excess', 'rank', 'date']);

/** "places.tu-nguyen.rows.an-lam.plan": the mark tells what a number is. */
function numbersOf(spots: readonly SaidSpot[]): TreeMap {
  return Object.fromEntries(
    spots.flatMap((spot) => {
      const [root, , list, , key = 'value'] = spot.control?.split('.') ?? [];
      return root === 'places' && list === 'rows' && KEYS.has(key) ? [[key, number(spot)] as const] : [];
    }),
  );
}

function planOf(said: string | undefined): TreeMap {
  const [, name, giver] = /^(.+?)(?: (\p{Lu}.+?) giao)?(?: năm \d{4})?(?: đến .*)?$/u.exec(said ?? '') ?? [];
  return {
    ...(giver !== undefined && { giver: words(giver) }),
    ...(name !== undefined && name !== 'kế hoạch' && { planName: words(name) }),
  };
}

function wordsBut(said: string | undefined, usual: string): Tree | undefined {
  return said === undefined || said === usual ? undefined : words(said);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}* /u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}
