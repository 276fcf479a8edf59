import { type Around, aroundOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { ITEMS, MATERIALS, OUTLETS, REACH } from '../rules/works.js';
import { number, someWords, type TreeLeaf, type TreeMap, words } from '../tree.js';
import { changeBehind } from './changeBehind.js';
import { changeFirst } from './changeFirst.js';
import { listOf } from './parties.js';
import { endOf, pieceBehind } from './pieces.js';
import type { Item } from './readEvents.js';

/** "Báo A có 12 chuyên mục và trên 100 tin, bài": the numbers that stand together belong to the outlets named with them. */
export function mediaIn(said: Saying): readonly Item[] {
  const all = aroundOf(said);
  const runs = runsOf(all);
  if (runs.length === 0) return readersIn(said, all.filter(isReach), 0);
  return runs.flatMap((run, nth): readonly Item[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || WHOLE.test(said.text.slice(last.spot.end))) return [];
    const from = runs[nth - 1]?.at(-1)?.spot.end ?? 0;
    const head = said.text.slice(from, first.spot.leadStart);
    const tail = last.after.slice(formBehind(last, ITEMS)?.length ?? 0);
    const outlets = outletsIn(head, tail);
    if (outlets === null) return [];
    const until = runs[nth + 1]?.[0]?.spot.start ?? said.text.length;
    const own = all.filter(({ spot }) => spot.start > last.spot.end && spot.end < until);
    const readers = own.filter(isReach);
    // "…; trang Zalo BHXH huyện có 2.180 người quan tâm": of another outlet.
    const others = readers.findIndex(({ before }) =>
      OUTLETS.some(({ words }) => words.test(/[,;](.*)$/u.exec(before)?.[1] ?? '')),
    );
    const reach = others === -1 ? readers : readers.slice(0, others);
    const tree: TreeMap = {
      group: words(outlets.group),
      outlets: outlets.names.map(words),
      publications: publicationsIn(all, said, from, first.spot.start),
      items: run.map((one) => ({
        form: words(formBehind(one, ITEMS) ?? ''),
        count: number(one.spot),
        changes: changeBehind(all, all.indexOf(one)),
      })),
      reach: reach.length === 0 ? undefined : reach.map(reachTree),
      about: someWords(pieceBehind(tail, /(?:^| )(?:tuyên truyền )?về (?=\p{L})/u, / (?:đăng|trên|cho|để) |[(;.]/u)),
    };
    const more = others === -1 ? [] : readers.slice(others);
    return [
      { key: 'media', tree, said },
      ...readersIn(said, more, all[all.indexOf(more[0] ?? last) - 1]?.spot.end ?? 0),
    ];
  });
}

/** "3.400 tin, bài, trong đó có 120 tin, bài về BHXH": most of them are on something else. */
const WHOLE =
  /^[^;.]{0,40}?,? trong đó (?:có )?(?:hơn |trên )?[\d.]+ (?:tin|bài|chuyên|phóng sự)[^;.]{0,60}(?:BH|bảo hiểm)/u;

function isReach({ after, spot }: Around): boolean {
  return spot.kind === 'number' && REACH.test(after);
}

/** "Trang Zalo của BHXH thị xã có 2.340 người quan tâm": an outlet of which only its readers are counted. */
function readersIn(said: Saying, reach: readonly Around[], from: number): readonly Item[] {
  const outlets = reach[0] === undefined ? null : outletsIn(said.text.slice(from, reach[0].spot.leadStart), '');
  if (outlets === null) return [];
  const tree: TreeMap = { group: words(outlets.group), outlets: outlets.names.map(words), reach: reach.map(reachTree) };
  return [{ key: 'media', tree, said }];
}

function reachTree({ spot, after }: Around): TreeMap {
  return { count: number(spot), unit: words(REACH.exec(after)?.[0] ?? '') };
}

/** "2 bản Thông báo nội bộ, …": how many, before the first of its numbers. */
function publicationsIn(all: readonly Around[], { text }: Saying, from: number, until: number): TreeLeaf | undefined {
  const found = all.find(
    ({ spot }) =>
      spot.kind === 'number' &&
      spot.start >= from &&
      spot.end < until &&
      /^ bản(?: tin)? \p{Lu}/u.test(text.slice(spot.end)),
  );
  return found === undefined ? undefined : number(found.spot);
}

/** "140 băng rôn". */
export function materialsIn(said: Saying): readonly Item[] {
  return aroundOf(said).flatMap((around): readonly Item[] => {
    const form = formBehind(around, MATERIALS);
    if (form === null || /trong đó/u.test(around.before)) return [];
    return [{ key: 'materials', tree: { form: words(form), count: number(around.spot) }, said }];
  });
}

/** Items of one sentence that stand side by side, with nothing but commas and "và" between them. */
function runsOf(all: readonly Around[]): readonly (readonly Around[])[] {
  const runs: Around[][] = [];
  let open = false;
  for (const around of all) {
    const form = formBehind(around, ITEMS);
    if (form === null) {
      open = false;
      continue;
    }
    if (open && /^[\p{L} ,]{0,60}(?:,|và|, ?(?:mở|phát|đăng|xây dựng|thực hiện|có))$/u.test(around.before))
      runs.at(-1)?.push(around);
    else runs.push([around]);
    open = true;
  }
  return runs;
}

function formBehind({ spot, after }: Around, forms: readonly { readonly words: RegExp }[]): string | null {
  if (spot.kind !== 'number') return null;
  return forms.map(({ words }) => words.exec(after)?.[0]).find((found) => found !== undefined) ?? null;
}

/** "Hằng tháng, 02 bản tin Thông báo nội bộ": how many is told at `publications`. */
function withoutCount(names: string): string {
  return names.replace(/^(?:\p{L}+ \p{L}+, )?\d+ (?:bản tin|bản) /u, '');
}

interface Outlets {
  readonly group: 'báo chí' | 'nội bộ' | 'trực tuyến' | 'mạng xã hội';
  readonly names: readonly string[];
}

/** Behind "trên", or what the sentence begins with: "Trên Báo A có …", "Báo A đã đăng …", "… đăng trên Trang thông tin …". */
function outletsIn(head: string, tail: string): Outlets | null {
  const behind =
    /(?:^| )(?:được )?(?:đăng (?:tải )?|phát (?:sóng )?)?trên (?!địa bàn|các phương tiện)([^;.(]+?)(?= (?:về|và (?:tuyên truyền|đăng|phát)|với|để|tuyên truyền) |[;.(]|$)/u.exec(
      /^[^;]*/u.exec(tail)?.[0] ?? '',
    )?.[1];
  const before =
    /(?:^|[.;:] |, )(?:[Tt]rên |[Hh]ằng (?:tháng|quý|tuần), )?((?:\d+ bản tin )?[^;.:(]{3,120}?)(?:\s*\([^)]*\))?[\s,:]*(?:đã )?(?:có|đăng tải|đăng, phát|đăng|phát sóng|phát lại|phát|gửi|đạt|thu hút|thực hiện|xây dựng|mở|đưa|chia sẻ|biên tập|sản xuất|tiếp âm|tiếp sóng|cập nhật|giới thiệu)(?: được)?\s*$/u.exec(
      head,
    )?.[1];
  const aside = /trên (?:\d+ (?:bản tin|bản) )?([^;.:()\d]{3,120}?) \((?:có |với )?$/u.exec(head)?.[1];
  const directly = /(?:^|[.;:,] )(?:[\p{L} ]{3,30} )?[Tt]rên ((?!địa bàn|các phương tiện)[^;.:(\d]{3,80}?)$/u.exec(
    head.trim(),
  )?.[1];
  const said = aside ?? behind ?? before ?? directly;
  if (said === undefined) return null;
  const names = endOf(
    withoutCount(
      said
        .replace(/(?:,| đã)* (?:xây dựng|sản xuất|thực hiện|biên tập|tiếp âm|tiếp sóng)(?: và|,)?$/u, '')
        .replace(/^(?:[Đđ]ã |[Tt]iếp tục )?[Pp]hối hợp (?:với |cùng )?/u, '')
        .replace(/^(?:Trong|Từ|Đến|Năm|Qua|Sau) [^,]*, /u, '')
        .replace(/^.*, (?=Đài|Báo|Trang)/u, (lead) => (/Đài|Báo|Trang/u.test(lead.slice(0, -1)) ? lead : '')),
    ),
  );
  const rule = OUTLETS.find(({ words }) => words.test(names));
  if (rule === undefined || /\d/u.test(names) || names.length > 160 || /^(?:BHXH|Ban|UBND|Sở|Hội) /u.test(names))
    return null;
  return { group: rule.group, names: listOf(changeFirst(names)) };
}
