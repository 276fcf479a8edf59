import { LEVELS } from '../../territories/levels.js';
import { PROVINCES } from '../../territories/provinces.js';
import { upperFirst } from '../read/around.js';
import { nameWords } from './nameWords.js';

export interface ReadUnit {
  readonly name: string;
  readonly level: (typeof LEVELS)[number];
  /** Other units that the text names as often. */
  readonly others: readonly string[];
}

/** More than a title may name a district: only its own office does. */
const DISTRICT =
  /(?:BHXH|Bảo hiểm xã hội|BAN TUYÊN GIÁO|BẢO HIỂM XÃ HỘI|UBND|Ủy ban nhân dân|ỦY BAN NHÂN DÂN|HUYỆN ỦY|Huyện ủy|THỊ ỦY) ?(huyện|HUYỆN|thị xã|THỊ XÃ|quận|QUẬN) ((?:\p{Lu}[\p{L}']* ?){1,4})/u;

/** "Huyện ủy Thăng Bình": the committee of a district. */
const COMMITTEE = /(?:^|\s)(huyện|thị|quận) ủy ((?:\p{Lu}[\p{L}']* ?){1,4})/iu;
const OF_COMMITTEE: Readonly<Record<string, ReadUnit['level']>> = { huyện: 'huyện', thị: 'thị xã', quận: 'quận' };

/** The unit that a text is about: the district whose office writes it, or the province that it names most often. */
export function unitOf(issuer: string, head: string, text: string): ReadUnit | null {
  const district = DISTRICT.exec(issuer);
  if (district !== null) {
    const [, level = '', name = ''] = district;
    const found = LEVELS.find((one) => one === level.toLocaleLowerCase('vi'));
    if (found !== undefined) return { name: properCase(name.trim(), text), level: found, others: [] };
  }
  const [, kind = '', committee = ''] = COMMITTEE.exec(issuer) ?? [];
  const level = OF_COMMITTEE[kind.toLocaleLowerCase('vi')];
  if (level !== undefined && /^\p{Lu}/u.test(committee))
    return { name: properCase(committee.trim(), text), level, others: [] };
  const whole = titled(issuer, text) ?? wholeOf(text, issuer);
  if (whole !== null) return whole;
  const counts = [...NAMES].map(([name, level]) => ({
    name,
    level,
    count: countOf(text, name) + 3 * countOf(head, name),
  }));
  const sorted = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const [first, second] = sorted;
  if (first === undefined)
    return (
      named(issuer) ??
      named(head) ??
      named(text) ??
      local(issuer) ??
      local(head, `${issuer}\n${text.toLocaleLowerCase('vi')}`)
    );
  return {
    name: first.name,
    level: first.level,
    // "Huế" is named with every "Thừa Thiên Huế".
    others:
      second?.count === first.count && !second.name.includes(first.name) && !first.name.includes(second.name)
        ? [second.name]
        : [],
  };
}

function countOf(text: string, name: string): number {
  const pattern = new RegExp(String.raw`(?<!\p{L})${nameWords(name)}(?!\p{L})`, 'giu');
  return [...text.matchAll(pattern)].length;
}

function properCase(name: string, text: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
  const found = at === -1 ? name : text.slice(at, at + name.length);
  return found === found.toLocaleUpperCase('vi')
    ? name.toLocaleLowerCase('vi').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))
    : found;
}

/** Every province that ever was, by the level that it had first. */
const NAMES: ReadonlyMap<string, 'tỉnh' | 'thành phố'> = new Map(
  PROVINCES.toReversed().map(({ name, level }) => [name, level]),
);

/** "tỉnh Vân Hải", of which no table tells. */
function named(text: string): ReadUnit | null {
  const small = /(?<!\p{L})[Tt]ỉnh (?:ủy )?((?:\p{Lu}\p{Ll}+ ?){1,4})/u.exec(text)?.[1]?.trim();
  const capitals = /(?<!\p{L})TỈNH (?:ỦY )?((?:\p{Lu}+ ?){1,4})(?![\p{L}])/u.exec(text)?.[1]?.trim();
  const name = small ?? (capitals === undefined ? undefined : properCase(capitals, ''));
  return name === undefined ? null : { name, level: 'tỉnh', others: [] };
}

/** "Yên Thế: …", "Tỷ lệ bao phủ tại Yên Thế …" above a text on the district of Yên Thế. */
function titled(issuer: string, text: string): ReadUnit | null {
  const name =
    /(?:(?:^|\n)(?=[^:\n]{2,40}:)|(?<!\p{L})(?:tại|ở) )(\p{Lu}[\p{Ll}']+(?: \p{Lu}[\p{Ll}']+){0,3})(?=:| (?!và )\p{Ll}|$)/mu
      .exec(issuer)?.[1]
      ?.trim();
  // "tại Hội nghị" is no place.
  if (name === undefined || NAMES.has(name) || name === 'Hội') return null;
  const level = LEVELS.find(
    (one) =>
      one !== 'tỉnh' && new RegExp(`(?<!\\p{L})(?:${one}|${upperFirst(one)}) ${name}(?! \\p{Lu})`, 'u').test(text),
  );
  return level === undefined ? null : { name, level, others: [] };
}

/** "Toàn huyện có 17.684 người": the district or commune that is named most often, where nothing is counted in the province, or the title names it, and a province only behind it. */
function wholeOf(text: string, title: string): ReadUnit | null {
  const said = /(?<!\p{L})[Tt]oàn (huyện|thị xã|quận|xã(?! hội)|phường|thị trấn)(?!\p{L})/u.exec(text)?.[1];
  const level = LEVELS.find((one) => one === said);
  if (level === undefined) return null;
  const at = title.search(new RegExp(String.raw`(?<!\p{L})(?:${level}|${upperFirst(level)}) \p{Lu}`, 'u'));
  const province = title.search(/tỉnh/iu);
  const isTitled = at !== -1 && (province === -1 || at < province);
  if (!isTitled && /(?:toàn|địa bàn) (?:tỉnh|thành phố)(?!\p{L})/iu.test(text)) return null;
  const counts = new Map<string, number>();
  const named = new RegExp(String.raw`(?<!\p{L})(?:${level}|${upperFirst(level)}) ((?:\p{Lu}[\p{Ll}']+ ?){1,4})`, 'gu');
  for (const [, name = ''] of text.matchAll(named)) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  const [name] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return name === undefined ? null : { name, level, others: [] };
}

/** "huyện Mường Chà", "xã Phú Lễ", where no province is named; of the text only if it counts "toàn huyện", or the title has the name. */
function local(text: string, whole: string | null = null): ReadUnit | null {
  const [, kind, name] =
    /(?<!\p{L})([Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn)(?: đảo| miền núi| vùng cao| biên giới)? ((?:\p{Lu}[\p{Ll}']+ ?){1,4})/u.exec(
      text,
    ) ?? [];
  const level = LEVELS.find((one) => one === kind?.toLocaleLowerCase('vi'));
  if (level === undefined || name === undefined) return null;
  if (
    whole !== null &&
    !whole.includes(`toàn ${level}`) &&
    !whole.includes(`địa bàn ${level}`) &&
    !whole.includes(name.trim())
  )
    return null;
  return { name: name.trim(), level, others: [] };
}
