import { type Around, aroundOf, dateOf } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { SchemeKey } from '../rules/schemes.js';
import { EVENTS, HELD, OUTLETS } from '../rules/works.js';
import { number, someWords, type TreeMap, words } from '../tree.js';
import { changeBehind } from './changeBehind.js';
import { listOf, organisersIn } from './parties.js';
import { peopleOf, someCounted } from './peopleOf.js';
import { pieceBehind } from './pieces.js';

/** An item of a list, and the sentence that it comes from. */
export interface Item {
  readonly key:
    | 'conferences'
    | 'phases'
    | 'media'
    | 'materials'
    | 'ratios'
    | 'documents'
    | 'coordination'
    | 'study'
    | 'support'
    | 'goals'
    | 'documentCounts'
    | 'context'
    | 'committees'
    | 'quotes'
    | 'approach'
    | 'tasks'
    | 'briefings'
    | 'localExamples'
    | 'staff'
    | 'places'
    | 'discussion'
    | 'participants'
    | `participants.${SchemeKey | 'groups' | 'rates'}`
    | 'finances'
    | 'beneficiaries';
  readonly tree: TreeMap;
  readonly said: Saying;
}

/** "BHXH tỉnh đã tổ chức 117 hội nghị với 4.800 người tham gia": one item for each number of events whose organisers are said. */
export function eventsIn(said: Saying, isFree: (spot: SaidSpot) => boolean, issuer: string | null): readonly Item[] {
  const all = aroundOf(said);
  // "Huyện ủy mở 01 hội nghị, tỷ lệ đảng viên học tập đạt 95,4%": told at `study`.
  if (STUDY.test(said.text)) return [];
  const events = all.filter((around) => formBehind(around) !== null || heldBefore(around) !== null);
  let last: readonly string[] | null = null;
  return events.flatMap((around, nth): readonly Item[] => {
    const form = formBehind(around) ?? '';
    const held = heldBefore(around);
    const from = events[nth - 1]?.spot.end ?? 0;
    const head = said.text.slice(from, around.spot.leadStart).trim();
    const goesOn = nth > 0 && JOINT.test(head);
    // "trong đó BHXH cấp huyện tổ chức 1.790 hội nghị": of those before it.
    const isPart = nth > 0 && /trong đó[^.;]*$/iu.test(head);
    if (
      isPart ||
      !(HELD.test(head) || goesOn || held !== null) ||
      PLANNED.test(said.text.slice(0, around.spot.leadStart))
    )
      return [];
    const partners = partnersIn(all, said, from, around);
    const who =
      held !== null
        ? head.replace(HELD_BEFORE, '').trim()
        : partners.length === 0
          ? head.replace(HELD, '').trim()
          : said.text.slice(from, partners[0]?.spot.leadStart).trim();
    // "A mở 18 lớp …; tổ chức 32 buổi …": A did both.
    const organisers = goesOn || (nth > 0 && GOES_ON.test(who)) ? last : organisersIn(who, issuer);
    last = organisers;
    const next = events[nth + 1]?.spot.leadStart ?? said.text.length;
    const stop = TURN.exec(said.text.slice(around.spot.end, next))?.index;
    const end = stop === undefined ? next : around.spot.end + stop;
    const own = all.filter(({ spot }) => spot.start > around.spot.end && spot.end <= end);
    const tree: TreeMap = {
      form: words(held ?? form),
      organisers: organisers?.map(words),
      ...spanOf(said, around, isFree),
      partners: someCounted(partners),
      count: number(around.spot),
      changes: changeBehind(all, all.indexOf(around)),
      ...pieces(said.text.slice(around.spot.end, end).trim().slice(form.length)),
      ...peopleOf(own),
    };
    return [{ key: 'conferences', tree, said }];
  });
}

/** Between two numbers of events that one verb holds: "19 buổi tọa đàm, 6 hội nghị đối thoại". */
const JOINT = /^(?:[^;.()]|\.(?=\d)|\([^()]{3,40}\)){3,90}?(?:,|;| và)$/u;

const STUDY = /^(?!.*(?:tuyên truyền|BHXH|BHYT)).*(?:học tập|quán triệt)/u;

/** Something else is told behind it: no longer who came, or what came of it. */
const TURN = /; (?!(?:qua|nhờ|từ) đó|đã |(?:với|thu hút|có|tổng số)[^;,]{0,40} (?:người|đại biểu|hội viên))/u;

/** Between two numbers of events: the end of what is said of the first, and a verb. */
const GOES_ON = /^[^;.]*[;,]$|^(?!.*\p{Lu}).{0,60}(?:;|, và| và)$/u;

/** "phối hợp 12 sở, ngành và 36 xã tổ chức". */
function partnersIn(all: readonly Around[], { text }: Saying, from: number, event: Around): readonly Around[] {
  const before = all.filter(({ spot }) => spot.start >= from && spot.end < event.spot.start);
  const isPartner = ({ spot }: Around): boolean =>
    spot.kind === 'number' &&
    /phối hợp(?: với)? (?:\S+ (?:đơn vị|cơ quan|tổ chức)[^,;.]*)?$/u.test(`${text.slice(from, spot.leadStart)}`);
  return before.every(isPartner) ? before : [];
}

/** "tổ chức nói chuyện sức khỏe được 2.860 buổi", "tổ chức đào tạo, tập huấn về nghiệp vụ 16 cuộc": what was held stands before its number. */
const ACT = '(?:đào tạo|tập huấn|bồi dưỡng|tuyên truyền|truyền thông|đối thoại|tư vấn|nói chuyện)';
const HELD_BEFORE = new RegExp(
  String.raw`(?:^|[\s,])(?:tổ chức|mở) (?:([^;.,\d]{3,60}?) được|(${ACT}(?:(?:, | và )${ACT})*)(?!\p{L})[^;.\d]*)$`,
  'iu',
);

function heldBefore({ spot, before, after }: Around): string | null {
  const unit = /^(?:buổi|cuộc|lượt|lớp|đợt)(?=[,;.]| với| tại| cho|$)/u.exec(after)?.[0];
  const [, whole, acts] = HELD_BEFORE.exec(before) ?? [];
  const held = whole ?? (OUTLETS.some(({ words }) => words.test(before)) ? undefined : acts);
  return spot.kind !== 'number' || unit === undefined || held === undefined ? null : `${unit} ${held}`;
}

function formBehind({ spot, after }: Around): string | null {
  if (spot.kind !== 'number') return null;
  for (const { words } of EVENTS) {
    const found = words.exec(after)?.[0];
    // What was studied is told at `study`.
    if (found !== undefined) return /^ (?:quán triệt|học tập)/u.test(after.slice(found.length)) ? null : found;
  }
  return null;
}

/** What it was about, where, and for whom; only up to the next number, since what follows belongs to that. */
function pieces(rest: string): TreeMap {
  const about = pieceBehind(
    rest,
    /^,? ?(?:về |để |tuyên truyền |phổ biến |(?=chính sách|pháp luật|chủ trương|chế độ|Luật ))/u,
    / (?:tại|cho|với|đến|trên địa bàn|nhằm) |[(;.]/u,
  );
  const audience = pieceBehind(
    rest,
    / cho (?:các đối tượng là )?(?=\p{L})/u,
    / (?:tại|trên địa bàn|nhằm|với|của) |[(;.\d]/u,
  );
  const venues = pieceBehind(rest, / tại (?=\p{Ll})/u, /,? (?:cho|nhằm|với|để|thu hút|qua đó) |[(;.\d]/u);
  const focus = pieceBehind(rest, /trọng tâm (?:là )?/u, / (?:tại|cho) |[),;.]/u);
  return {
    focus: someWords(focus),
    about: someWords(about?.replace(/^(?:về|để) /u, (lead) => (lead === 'để ' ? lead : ''))),
    venues: venues === null || venues === '' ? undefined : listOf(venues).map(words),
    audience: audience === null || audience === '' ? undefined : listOf(audience).map(words),
  };
}

/** "Từ tháng 5/2018 đến 9/2019, …" or "Ngày 27/4/2023, …" before the event itself. */
function spanOf({ text, spots }: Saying, { spot }: Around, isFree: (spot: SaidSpot) => boolean): TreeMap {
  const head = text.slice(0, spot.start);
  const range = /^từ (?:ngày |tháng |năm )?[\d/.\- năm]+ đến (?:hết )?(?:ngày |tháng |năm )?[\d/.\- năm]+,/iu.exec(
    head,
  );
  const on = /^ngày [\d/.-]+,/iu.exec(head);
  const [day] = spots.filter((one) => on !== null && one.end <= on[0].length);
  const date = day && dateOf(day);
  if (day && date && isFree(day)) return { date: number(day, date) };
  const [from, to] = spots.filter((one) => range !== null && one.end <= range[0].length);
  const [first, last] = [from && dateOf(from), to && dateOf(to)];
  // Of the whole report, it is not said of the event again.
  if (!from || !to || !first || !last || !isFree(from) || !isFree(to)) return {};
  return { from: number(from, first), to: number(to, last) };
}

/** Not what was done but what is to be. */
const PLANNED =
  /mỗi (?:năm|quý|tháng|xã|phường|huyện|đơn vị|thôn)[^;.]*$|(?:phấn đấu|dự kiến|yêu cầu|đề nghị|đặt (?:ra )?mục tiêu|sẽ (?:tổ chức|mở))[^.]*$/iu;
