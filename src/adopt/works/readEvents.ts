import { type Around, aroundOf, dateOf } from '../read/around.js';
import type { Said } from '../read/said.js';
import { EVENTS, HELD } from '../rules/works.js';
import { number, someWords, type Tree, type TreeMap, words } from '../tree.js';
import { listOf, organisersIn } from './parties.js';
import { endOf, pieceBehind } from './pieces.js';

/** An item of a list, and the sentence that it comes from. */
export interface Item {
  readonly key: 'conferences' | 'media' | 'materials' | 'ratios' | 'documents' | 'coordination' | 'study' | 'support' | 'goals' | 'documentCounts' | 'context';
  readonly tree: TreeMap;
  readonly said: Said;
}

/** "BHXH tỉnh đã tổ chức 117 hội nghị với 4.800 người tham gia": one item for each number of events whose organisers are said. */
export function eventsIn(said: Said): readonly Item[] {
  const all = aroundOf(said);
  let organisers: readonly string[] | null = null;
  return all.flatMap((around, at): readonly Item[] => {
    const form = formBehind(around);
    if (form === null) return [];
    organisers = HELD.test(around.before) ? organisersIn(around.before.replace(HELD, '').trim()) : null;
    if (organisers === null) return [];
    const next = all.findIndex((other, index) => index > at && formBehind(other) !== null);
    const own = all.slice(at + 1, next === -1 ? undefined : next);
    const until = next === -1 ? said.text.length : (all[next]?.spot.leadStart ?? said.text.length);
    const rest = said.text.slice(around.spot.end, until).trim().slice(form.length);
    const tree: TreeMap = {
      form: words(form),
      organisers: organisers.map(words),
      ...spanOf(said, around),
      count: number(around.spot),
      ...pieces(rest),
      ...peopleOf(own, form),
    };
    return [{ key: 'conferences', tree, said }];
  });
}

function formBehind({ spot, after }: Around): string | null {
  if (spot.kind !== 'number') return null;
  for (const { words } of EVENTS) {
    const found = words.exec(after)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** What it was about, where, and for whom; only up to the next number, since what follows belongs to that. */
function pieces(rest: string): TreeMap {
  const about = pieceBehind(rest, /^ ?(?:về |để |tuyên truyền |phổ biến )/u, / (?:tại|cho|với|đến|trên địa bàn|nhằm) |[(;.]/u);
  const audience = pieceBehind(rest, / cho (?:các đối tượng là )?(?=\p{L})/u, / (?:tại|trên địa bàn|nhằm|với|của) |[(;.\d]/u);
  const venues = pieceBehind(rest, / tại (?:các )?(?=\p{Ll}|khu)/u, / (?:cho|nhằm|với|để) |[(;.\d]/u);
  return {
    about: someWords(about?.replace(/^(?:về|để) /u, (lead) => (lead === 'để ' ? lead : ''))),
    venues: venues === null || venues === '' ? undefined : listOf(venues).map(words),
    audience: audience === null || audience === '' ? undefined : listOf(audience).map(words),
  };
}

/** "Từ tháng 5/2018 đến 9/2019, …" before the event itself. */
function spanOf({ text, spots }: Said, { spot }: Around): TreeMap {
  const head = text.slice(0, spot.start);
  const range = /^từ (?:ngày |tháng |năm )?[\d/.\- năm]+ đến (?:hết )?(?:ngày |tháng |năm )?[\d/.\- năm]+,/iu.exec(head);
  const [from, to] = spots.filter((one) => range !== null && one.end <= range[0].length);
  const [first, last] = [from && dateOf(from), to && dateOf(to)];
  if (!from || !to || !first || !last) return {};
  return { from: number(from, first), to: number(to, last) };
}

/** Who came, and what came of it. */
function peopleOf(own: readonly Around[], form: string): TreeMap {
  const attendance: Record<string, Tree> = {};
  const found: Record<string, Tree> = {};
  for (const { spot, before, after } of own) {
    if (spot.kind !== 'number') continue;
    const people = /^(?:lượt )?(?:người|đại biểu|cán bộ|hội viên|học viên)(?: tham gia| tham dự| dự| nghe)?/u.exec(after)?.[0];
    const isNew = /(?:phát triển|tăng|vận động)[^,;.]*(?:mới)?[^,;.]*$/u.test(before) && /phát triển|mới|vận động/u.test(before);
    if (isNew && /^người tham gia [^,;.(]+/u.test(after)) {
      found.yield ??= { value: number(spot), unit: words(endOf(/^người tham gia (?:BHXH|BHYT|BHTN|bảo hiểm)[^,;.(]*/u.exec(after)?.[0] ?? 'người')) };
    } else if (people !== undefined && /mỗi (?:\p{L}+ ?){1,4}(?:có)?$/u.test(before)) attendance.each ??= number(spot);
    else if (people !== undefined && /(?:với|thu hút|cho|có|tổng số|với sự tham gia của|với tổng số)(?: sự tham gia của)?$/u.test(before) && !/^người (?:sử dụng|lao động|tham gia (?:BHXH|BHYT))/u.test(after)) {
      attendance.total ??= number(spot);
      if (/^lượt/u.test(after)) attendance.unit ??= words('lượt người');
    }
  }
  void form;
  return { attendance: Object.keys(attendance).length > 0 ? attendance : undefined, ...found };
}
