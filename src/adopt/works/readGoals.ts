import { dateOf, isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { isLeaf, number, someWords, type Tree, type TreeMap, words } from '../tree.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** Sentences that set a target. */
const AIM = /phấn đấu|mục tiêu|chỉ tiêu đến/iu;

/** Sentences that tell what was given for each of several years: "được giao tỷ lệ bao phủ BHYT năm 2022 là 91,75%, năm 2023 là …". */
const GIVEN = /giao (?:chỉ tiêu|tỷ lệ|tỉ lệ)|chỉ tiêu (?:giao|được giao|thực hiện|bao phủ)/iu;

/** "Về diện bao phủ: …": which side of the work a goal is on. */
const ASPECT = /^((?:Về|Mục tiêu) [^:\d]{2,60}): /u;

/** "đến năm 2021 đạt khoảng 35%, 2025 khoảng 45% …": each percentage or number with the year before it. */
export function goalsIn(said: readonly Saying[]): readonly Item[] {
  const items: Item[] = [];
  let last: Last | null = null as Last | null;
  for (const one of said) {
    if (
      one.row !== null ||
      one.isHeading ||
      one.section === 'standing' ||
      /^(?:Trên )?(?:[Cc]ả nước|[Tt]oàn quốc) /u.test(one.text)
    )
      continue;
    const pairs = AIM.test(one.text) || GIVEN.test(one.text) ? pairsIn(one) : [];
    if (!AIM.test(one.text) && pairs.length < 2) continue;
    const listed = /lần lượt (?:là|đạt)/u.test(one.text) ? one.spots.filter(({ kind }) => kind === 'percent') : [];
    const inherited: readonly (readonly [SaidSpot, SaidSpot])[] =
      pairs.length === 0 && last !== null && listed.length === last.years.length
        ? last.years.flatMap((year, at) => (listed[at] ? [[year, listed[at]] as const] : []))
        : [];
    const all = pairs.length > 0 ? pairs : inherited;
    if (all.length === 0) continue;
    const { about, each }: About = pairs.length > 0 ? aboutOf(one, pairs) : { about: last?.about ?? '', each: [] };
    if (!/\p{L}{2}/u.test(about)) continue;
    const milestones = all.map(([year, value], at) => ({
      year: pairs.length > 0 ? number(year, dateOf(year) ?? '') : words(dateOf(year) ?? ''),
      value: number(value),
      unit: unitOf(one, value),
      about: someWords(each[at]),
    }));
    const set: TreeMap = { decidedBy: someWords(decidedBy(one.text)), milestones };
    const same = items.find(({ tree }) => tree.about !== undefined && isLeaf(tree.about) && tree.about.text === about);
    const aspect = one.section === 'goals' ? ASPECT.exec(one.text)?.[1] : undefined;
    const tree = {
      aspect: someWords(aspect),
      about: words(about),
      sets: [...((same?.tree.sets as readonly Tree[] | undefined) ?? []), set],
    };
    if (same === undefined) items.push({ key: 'goals', tree, said: one });
    else items[items.indexOf(same)] = { ...same, tree };
    items.push(...besides(one, pairs));
    last = { years: all.map(([year]) => year), about };
  }
  return items;
}

function unitOf({ text }: Saying, { kind, end }: SaidSpot): Tree | undefined {
  return kind === 'number'
    ? someWords(/^ ((?:người|hộ|em|thẻ|đơn vị)(?!\p{L}))/u.exec(text.slice(end))?.[1])
    : undefined;
}

/** "đến cuối năm 2020 có 90% dân số tham gia BHYT, 13% lao động tham gia BHXH": one year, and a goal for each percentage. */
function besides(said: Saying, pairs: readonly (readonly [SaidSpot, SaidSpot])[]): readonly Item[] {
  const [year, value] = pairs[0] ?? [];
  if (year === undefined || value === undefined || pairs.length > 1) return [];
  const spots = besideIn(said, value);
  return spots.map((spot, at) => {
    const end = spots[at + 1]?.leadStart ?? said.text.length;
    const milestones = [{ year: words(dateOf(year) ?? ''), value: number(spot), unit: unitOf(said, spot) }];
    const about = aboutIn(said.text.slice(spot.end, end));
    return { key: 'goals', tree: { about: words(about), sets: [{ milestones }] }, said };
  });
}

function besideIn({ text, spots }: Saying, value: SaidSpot): readonly SaidSpot[] {
  const [, ...more] = spots.slice(spots.indexOf(value));
  const isLike = ({ kind, end }: SaidSpot): boolean =>
    kind === value.kind && (kind === 'percent' || (kind === 'number' && PEOPLE.test(text.slice(end))));
  return !isLike(value) || !more.every(isLike)
    ? []
    : more.filter((spot, at) =>
        /^ \p{L}[^;.:()]*?(?:,| và)(?: có| đạt)? $/u.test(text.slice((more[at - 1] ?? value).end, spot.leadStart)),
      );
}

function aboutIn(text: string): string {
  return endOf((/^[^;.]*/u.exec(text)?.[0] ?? '').replace(/(?:[,;]| và)? ?(?:đến|và|có|và có)? ?$/u, ''));
}

/** The years of a goal, which the next sentence may take up: "lần lượt là 15, 20 và 25%". */
interface Last {
  readonly years: readonly SaidSpot[];
  readonly about: string;
}

function pairsIn({ text, spots }: Saying): readonly (readonly [SaidSpot, SaidSpot])[] {
  return spots.flatMap((spot, at) => {
    const year = spots[at - 1];
    if (!isCounting(spot) || spot.kind === 'ratio' || year?.kind !== 'year') return [];
    const aimed = /phấn đấu,? (?:đến )?(?:hết |cuối )?(?:năm )?$/iu.test(text.slice(0, year.start));
    if (aimed && AHEAD.test(text.slice(year.end, spot.leadStart))) return [[year, spot] as const];
    if (spot.kind === 'number' && !aimed && !/phấn đấu|đạt|ở mức|lên/u.test(text.slice(year.end, spot.leadStart)))
      return [];
    const between = text.slice(year.end, spot.leadStart);
    // "Đến cuối năm 2018, BHXH huyện Tân Kỳ phấn đấu có trên 11.500 người tham gia"
    if (AIMS.test(between) && (spot.kind === 'percent' || PEOPLE.test(text.slice(spot.end))))
      return [[year, spot] as const];
    return /^[,:]? ?(?:,? ?(?:toàn tỉnh|toàn huyện|toàn xã|ngành|tỉnh|huyện|xã|thị xã|thành phố|BHXH tỉnh|BHXH huyện|phấn đấu|phát triển(?: mới)?|vận động|đạt|ở mức|có|là|lên|đạt tỷ lệ|trên))* ?$/u.test(
      between,
    )
      ? [[year, spot] as const]
      : [];
  });
}

const AIMS = /^,? ?[\p{L} ,]{0,90}phấn đấu (?:(?:có|đạt|tỷ lệ|tỉ lệ|mức|trên) ?)+$/u;
/** "phấn đấu đến cuối năm 2020 tỷ lệ người dân tham gia BHYT đạt": what is aimed at, before its number. */
const AHEAD =
  /^,? ((?:[Tt]ỷ lệ|[Tt]ỉ lệ|số (?:người|lao động)|lực lượng lao động|diện bao phủ|độ bao phủ)[^;:.,\d]{5,90}?) (?:đạt|là|lên|lên đến) $/u;
const PEOPLE = /^ (?:người|lao động|hội viên|học sinh|hộ)(?!\p{L})/u;

interface About {
  readonly about: string;
  /** Of each year, where they are to reach different things. */
  readonly each: readonly string[];
}

/** What must be reached: behind the last percentage, behind each, or, behind "phấn đấu" or before a colon, before the first year. */
function aboutOf(said: Saying, pairs: readonly (readonly [SaidSpot, SaidSpot])[]): About {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const before = said.text.slice(0, first?.[0].start ?? 0);
  const named =
    (pairs.length === 1 && first !== undefined
      ? AHEAD.exec(said.text.slice(first[0].end, first[1].leadStart))?.[1]
      : undefined) ??
    /([^:,;]{5,150}?)(?: như sau)?:\s*(?:đến )?$/u.exec(before)?.[1]?.trim() ??
    /giao (?:chỉ tiêu )?((?:tỷ lệ|tỉ lệ|bao phủ)[^:;]{5,150}) $/u.exec(before)?.[1] ??
    /phấn đấu (?:tăng )?(?:tỷ lệ )?([^:;]{5,150}) (?:đến|trong) $/u.exec(before)?.[1];
  const behind = pairs.map(([, value], at) => {
    const end = pairs[at + 1]?.[0].start ?? besideIn(said, value)[0]?.leadStart ?? said.text.length;
    return aboutIn(said.text.slice(value.end, end));
  });
  if (named !== undefined) return { about: named, each: [] };
  const own = behind.at(-1) ?? '';
  if (last === first || behind.slice(0, -1).every((words) => words === '')) return { about: own, each: [] };
  if (behind.slice(1).every((words) => words === '')) return { about: behind[0] ?? '', each: [] };
  const common = commonStart(behind.map((words) => words.split(' ')));
  return common.length < 2
    ? { about: '', each: [] }
    : { about: endOf(common.join(' ')), each: behind.map((words) => words.slice(common.join(' ').length).trim()) };
}

/** The words that all begin with, up to the last comma among them or their end. */
function commonStart(all: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = all;
  const end = first.findIndex((word, at) => all.some((words) => words[at] !== word));
  const common = end === -1 ? first : first.slice(0, end);
  const verb = common.indexOf('được');
  return verb > 0 ? common.slice(0, verb) : common;
}

function decidedBy(text: string): string | null {
  const named =
    /(?:^|: )[Tt]heo ([^:;]{4,160}?)(?=, phấn đấu)/u.exec(text)?.[1] ??
    /(?:[Tt]heo |tại )(?:mục tiêu (?:của )?)?([^,:;]{4,120}?)(?=[,:;]| lần lượt)/u.exec(text)?.[1];
  return named === undefined || /\d{4}[^-/]*$/u.test(named) ? null : named.trim();
}
