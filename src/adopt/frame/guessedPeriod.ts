import { toIso } from '../../quantity/date/printDate.js';
import { readFullDate } from '../../quantity/date/readDate.js';
import type { Saying } from '../read/said.js';
import { type TreeMap, words } from '../tree.js';
import { monthsOf } from './monthsOf.js';

/** What a document tells of its time without saying it. */
export interface Signs {
  readonly title: string;
  /** "01 năm", as the title calls the time. */
  readonly label: string | null;
  readonly said: readonly Saying[];
  /** The day of the resolution, from which "01 năm" counts. */
  readonly since: string | null;
  /** The day that the numbers are of. */
  readonly asOf: string | null;
  /** The day that a web page was put on the net. */
  readonly dated: string | null;
}

type Guess = (signs: Signs) => TreeMap | null;

/** The time that a document covers, by the surest sign that it gives; null where it gives none. */
export function guessedPeriod(signs: Signs): TreeMap | null {
  for (const guess of GUESSES) {
    const period = guess(signs);
    if (period !== null) return period;
  }
  return null;
}

/** "01 năm", since the resolution. */
const sinceResolution: Guess = ({ label, said, since, asOf }) => {
  const opening = said
    .slice(0, 12)
    .map(({ text }) => text)
    .join(' ');
  const counted = label ?? COUNTED.exec(opening)?.[1]?.toLocaleLowerCase('vi');
  if (counted === undefined || since === null || asOf === null) return null;
  return { label: words(counted), from: words(since), to: words(asOf) };
};

const COUNTED = /(?:sau )?((?:hơn |gần )?(?<!\d)\d{1,3} (?:năm|tháng))(?: triển khai| thực hiện| qua)/iu;

/** The year of the numbers, up to their day; "… đến 31/12/2022" in a title. */
const upToDay: Guess = ({ title, asOf }) => {
  const day = dayIn(title);
  const year = (asOf ?? day)?.slice(0, 4);
  if (year === undefined) return null;
  const end = asOf !== null && asOf.length > 4 ? asOf : (day ?? year);
  return { label: words(`năm ${year}`), from: words(year), to: words(end) };
};

function dayIn(title: string): string | null {
  const [, day] = /đến (?:hết )?(?:ngày )?(\d{1,2}\/\d{1,2}\/\d{4})/u.exec(title) ?? [];
  const date = day === undefined ? null : readFullDate(day).value;
  return date === null ? null : toIso(date);
}

/** "từ đầu năm 2023 … đến tháng 9". */
const fromJanuary: Guess = ({ said }) => {
  const [, year, until] =
    /từ đầu năm (20\d\d)(?: đến nay)?[\s\S]*?(?:hết|đến) tháng (\d{1,2})(?!\d)/iu.exec(allOf(said)) ?? [];
  if (year === undefined || until === undefined || Number(until) > 12) return null;
  const label = `${Number(until)} tháng đầu năm ${year}`;
  return { label: words(label), ...monthsOf(label, year) };
};

/** "6 tháng đầu năm 2023", "7 tháng năm 2021", anywhere; of a page that is dated, "6 tháng đầu năm" are the last ones before. */
const someMonths: Guess = ({ said, dated }) => {
  const [now = '', month = ''] = dated?.split('-') ?? [];
  const compared = /so (?:với )?cùng kỳ (?:năm )?(20\d\d)/u.exec(allOf(said))?.[1];
  const before = compared === undefined ? undefined : String(Number(compared) + 1);
  for (const [, found = '', first, told] of allOf(said).matchAll(MONTHS)) {
    const nth = IN_WORDS.indexOf(found.toLocaleLowerCase('vi'));
    const count = nth === -1 ? found : String(nth + 1);
    const last = before ?? (dated === null ? '' : lastOf(Number(now), Number(month), Number(count)));
    const year = told ?? (first === undefined ? '' : last);
    if (year === '' || Number(count) > 12) continue;
    const label = `${count} tháng ${first ?? ''}năm ${year}`;
    return { label: words(label), ...monthsOf(label, year) };
  }
  return null;
};

/** One to twelve months. */
const IN_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];

const MONTHS =
  /(?<!\p{L}|\d)(\d{1,2}|(?<!mười )(?:ba|sáu|tám|chín|mười(?: một)?)) tháng (đầu )?(?:năm )?(20\d\d)?(?!\p{L}|\d)/giu;

/** The year of "6 tháng đầu năm" that were over in a month. */
function lastOf(year: number, month: number, count: number): string {
  return String(month >= count ? year : year - 1);
}

/** "Trong năm 2021, đơn vị …". */
const oneYear: Guess = ({ said, dated }) => {
  // A page tells of its own year or the one before, not of what is to be in another.
  const now = dated === null ? null : Number(dated.slice(0, 4));
  const year = [...allOf(said).matchAll(ONE_YEAR)]
    .map(([, year = '']) => year)
    .find((year) => now === null || Number(year) === now || Number(year) === now - 1);
  if (year === undefined) return null;
  const label = `năm ${year}`;
  return { label: words(label), ...monthsOf(label, year) };
};

const ONE_YEAR =
  /(?:^|\n|, )(?:(?:trong|tính chung cả) )?năm (20\d\d)(?:,| (?=đơn vị|BHXH|toàn|ngành|Hội|các))(?! (?:\p{L}+ ){0,2}(?:phấn đấu|sẽ|dự kiến)| con số này)/giu;

/** From the first to the last year that goals are set for. */
const yearsOfGoals: Guess = ({ said }) => {
  const years = said
    .flatMap(({ text }) => [...text.matchAll(/(?:giai đoạn|đến năm) (\d{4})(?: ?[-–] ?(\d{4}))?/giu)])
    .flatMap(([, one, other]) => [one, other].filter((year) => year !== undefined))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { label: words(`giai đoạn ${first}-${last}`), from: words(first), to: words(last) };
};

/** The year in which a web page was put on the net, up to then; in January the one before. */
const ofPage: Guess = ({ dated }) => {
  const [year = '', month = ''] = dated?.split('-') ?? [];
  if (year === '') return null;
  const of = month === '01' ? String(Number(year) - 1) : year;
  return {
    label: words(`năm ${of}`),
    from: words(`${of}-01`),
    to: words(month === '01' ? `${of}-12` : `${year}-${month}`),
  };
};

/** The surest first. */
const GUESSES: readonly Guess[] = [sinceResolution, upToDay, fromJanuary, someMonths, oneYear, yearsOfGoals, ofPage];

function allOf(said: readonly Saying[]): string {
  return said.map(({ text }) => text).join('\n');
}
