import type { Passage } from '../../readers/readDocument.js';
import type { Dateline } from './datelineOf.js';
import { asWritten, type HeadLine, isCapitals, linesOf } from './lines.js';

export interface ReadLetterhead {
  readonly profile: 'party' | 'state' | null;
  readonly parent: string | null;
  readonly issuer: string | null;
  readonly symbol: string | null;
  readonly number: string | null;
  readonly place: string | null;
  /** "ngày 17 tháng 01 năm 2020" */
  readonly date: string | null;
  /** The words under "BÁO CÁO", or the title of an article. */
  readonly title: string | null;
  readonly addressees: readonly string[];
  /** Passages that are the letterhead, and say nothing else. */
  readonly passages: ReadonlySet<Passage>;
}

/** A letterhead has so many lines at most. */
const MOST = 24;

const NATION = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM)$/u;
const NUMBER = /^Số ?:? ?(\d+)? *[-/] ?BC ?[-/] ?([\p{L}\d.&-]+)$/u;
const PLACED = /^([\p{Lu}][\p{L} .-]{0,40}), (ngày(?: .*)?)$/u;

/** Of a plan, a letter or any other document. */
const NUMBERED = /^Số ?:? ?\d+/u;

/** Where a document without "BÁO CÁO" begins to speak. */
function isSentence({ text }: HeadLine): boolean {
  return !isCapitals(text) && (text.length > LONGEST || /[.;:]$/u.test(text));
}

/** Letters of a line of a letterhead. */
const LONGEST = 110;

/** What stands above the text; of an article only its title. */
export function letterheadOf(passages: readonly Passage[], text: string, dateline: Dateline | null): ReadLetterhead {
  const lines = linesOf(passages).slice(0, MOST);
  const nation = lines.findIndex(({ text }) => NATION.test(text));
  const report = lines.findIndex(({ text }) => /^BÁO CÁO$/u.test(text));
  if (nation === -1 && report === -1)
    return { ...NOTHING, title: articleTitle(passages, dateline), date: dayOf(placedIn(lines)) };
  const text0 = lines.findIndex(isSentence);
  const head = lines.slice(0, report !== -1 ? report : text0 !== -1 ? text0 : lines.length);
  const number = head.map(({ text }) => NUMBER.exec(text)).find((match) => match !== null);
  const placed = placedIn(head);
  const named = head.findLastIndex(({ text }) => NUMBERED.test(text) || PLACED.test(text)) + 1;
  const bodies = (report === -1 && named > 0 ? head.slice(0, named) : head)
    .filter(({ text }) => isCapitals(text) && !NATION.test(text) && !/^DỰ THẢO/u.test(text))
    .map(({ text }) => text);
  const [first, second, ...more] = bodies;
  const issuer = second === undefined ? first : [second, ...more].join(' ');
  const title =
    report === -1 && named > 0
      ? head
          .slice(named)
          .map(({ text }) => text)
          .join(' ')
      : titleBelow(lines, report);
  const at = lines.findIndex(({ text }) => /^Kính gửi ?:/u.test(text));
  const sent = at === -1 ? [] : addressedIn(lines.slice(at));
  return {
    profile: nation === -1 ? null : lines[nation]?.text.startsWith('ĐẢNG') ? 'party' : 'state',
    parent: second === undefined || first === undefined ? null : asWritten(first, text),
    issuer: issuer === undefined ? null : asWritten(issuer, text),
    symbol: number?.[2] ?? null,
    number: number?.[1] ?? null,
    place: placed?.[1] ?? null,
    date: dayOf(placed),
    title: title === '' ? null : title,
    addressees: addressees(sent),
    passages: new Set(
      [...head, ...lines.slice(report, report + 1), ...below(lines, report), ...sent].map(({ passage }) => passage),
    ),
  };
}

/** "Đại Hải, ngày 17 tháng 11 năm 2023" */
function placedIn(lines: readonly HeadLine[]): RegExpExecArray | null {
  const line = lines.find(({ text }) => PLACED.test(text));
  return line === undefined ? null : PLACED.exec(line.text);
}

function dayOf(placed: RegExpExecArray | null): string | null {
  const [, , day = ''] = placed ?? [];
  return /\d{4}/u.test(day) ? day : null;
}

const NOTHING = {
  profile: null,
  parent: null,
  issuer: null,
  symbol: null,
  number: null,
  place: null,
  date: null,
  addressees: [],
  passages: new Set<Passage>(),
} as const;

/** Lines of the title: up to the mark below it, the addressees, or the first sentence. */
function below(lines: readonly HeadLine[], report: number): readonly HeadLine[] {
  if (report === -1) return [];
  const rest = lines.slice(report + 1);
  const end = rest.findIndex(
    ({ text }) =>
      /^[-–—_─*]+$/u.test(text) ||
      /^Kính gửi|[.:]$/u.test(text) ||
      text.length > 250 ||
      /^(?:[IVX]+\.|\d{1,2}[.)]|[-–+]|Thực hiện|Căn cứ) ?/u.test(text),
  );
  return rest.slice(0, end === -1 ? 3 : end + (/^[-–—_─*]+$/u.test(rest[end]?.text ?? '') ? 1 : 0));
}

function titleBelow(lines: readonly HeadLine[], report: number): string {
  return below(lines, report)
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text))
    .join(' ');
}

/** More are no addressees. */
const MOST_ADDRESSED = 12;

/** Behind "Kính gửi:" in its line, or in the lines below: with dashes, or parted by ";" up to a full stop. */
function addressedIn([first, ...rest]: readonly HeadLine[]): readonly HeadLine[] {
  if (first === undefined || first.text.replace(/^Kính gửi ?:/u, '').trim() !== '')
    return first === undefined ? [] : [first];
  const end = rest.findIndex(({ text }, at) => !/^-|[;,]$/u.test(text) && !/[;,]$/u.test(rest[at - 1]?.text ?? ''));
  return [first, ...rest.slice(0, end === -1 ? MOST_ADDRESSED : end)];
}

function addressees(lines: readonly HeadLine[]): readonly string[] {
  return lines
    .flatMap(({ text }) => text.replace(/^Kính gửi ?:/u, '').split(';'))
    .map((text) =>
      text
        .replace(/^\s*-\s*/u, '')
        .replace(/[.;,]$/u, '')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** The first line that could be one: short, with a capital, and no sentence; of a page that is dated, the one next above its date, or below. */
function articleTitle(passages: readonly Passage[], dateline: Dateline | null): string | null {
  const all = passages
    .slice(0, MOST)
    .filter(({ text }) => text.trim().length >= 20 && text.trim().length <= 220 && !/[.:;]$/u.test(text.trim()));
  const near = all.filter(({ place }) => dateline !== null && place.paragraph < dateline.paragraph).at(-1);
  const found = near ?? (dateline === null ? all[0] : all.find(({ place }) => place.paragraph > dateline.paragraph));
  return found?.text.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? null;
}
