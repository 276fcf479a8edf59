import {
  ANY_YEAR,
  OF_A_MONTH,
  OF_A_YEAR,
  OF_A_YEAR_TO_COME,
  OF_EACH,
  OF_EACH_BEHIND,
  OF_NOW,
  OF_THEN,
  ORDERS,
  PART_OF_A_YEAR,
  REST_OF_A_YEAR,
  TO_COME,
} from '../rules/times.js';
import { type Around, aroundOf, isCounting } from './around.js';
import { isAimed } from './isAimed.js';
import type { SaidSpot, Saying } from './said.js';

/** Lines among which a title stands. */
const HEAD = 8;

/** The sentences of a document, its title, and the day on which it was written; null where none is told. */
interface Dated {
  readonly said: readonly Saying[];
  readonly title: string;
  readonly date: string | null;
}

/** Numbers for each of many, what is to be, and what is of another time than the document is about. */
export function ofOtherTimes({ said, title, date }: Dated): ReadonlySet<SaidSpot> {
  const heads = [title, ...said.slice(0, HEAD).flatMap(({ isHeading, text }) => (isHeading ? text : []))];
  const years = date === null ? (yearsTold(heads) ?? lastYearIn(said)) : yearsOf(date, heads);
  const later = belowLater(said, date === null ? yearsTold(heads) : years);
  const isOfRest = heads.some((text) => /(?:cuối năm|còn lại)/iu.test(text));
  const isPart = heads.some((text) => PART_OF_A_YEAR.words.test(text));
  return spotsWhere(said, (one, around) => {
    const [{ text }, { spot, before, after }] = [one, around];
    const head = text.slice(0, spot.start);
    const isEach = spot.kind === 'number' && (OF_EACH.words.test(before) || OF_EACH_BEHIND.words.test(after));
    return (
      isEach ||
      isAimed(one, around) ||
      later.has(one) ||
      isOfAnother(head, years) ||
      isOfAMonth(head, heads) ||
      isOfThen(head) ||
      isBeforeAnother(head, text.slice(spot.end)) ||
      (isPart && OF_A_YEAR_TO_COME.words.test(head)) ||
      (isPart && !isOfRest && REST_OF_A_YEAR.words.test(head))
    );
  });
}

/** The numbers of running text of which something holds. */
export function spotsWhere(
  said: readonly Saying[],
  wanted: (one: Saying, around: Around) => boolean,
): ReadonlySet<SaidSpot> {
  const prose = said.filter(({ row, isHeading }) => row === null && !isHeading);
  return new Set(
    prose.flatMap((one) =>
      aroundOf(one)
        .filter((around) => wanted(one, around))
        .map(({ spot }) => spot),
    ),
  );
}

/** Of a year that is none of the document's: told at the begin of a clause, or still to come and told last. */
function isOfAnother(head: string, years: Years | null): boolean {
  if (years === null) return false;
  const isOurs = ([, year]: RegExpMatchArray): boolean => Number(year) >= years.first && Number(year) <= years.last;
  const last = [...head.matchAll(ANY_YEAR.words)].at(-1);
  if (last === undefined || isOurs(last)) return false;
  const told = [...head.matchAll(OF_A_YEAR.words)].at(-1);
  const isToCome = Number(last[1]) > years.last && !OF_NOW.words.test(head.slice(last.index));
  return isToCome || (told !== undefined && !isOurs(told));
}

/** "Riêng tháng 5, …" of a report on a longer time. */
function isOfAMonth(head: string, heads: readonly string[]): boolean {
  const last = [...head.matchAll(OF_A_MONTH.words)].at(-1);
  if (last === undefined || OF_NOW.words.test(head.slice(last.index))) return false;
  if (/riêng/iu.test(last[0]) && /\d[^;.]*$/u.test(head.slice(0, last.index))) return true;
  const month = new RegExp(String.raw`(?<![\p{L}\d])${last[1]}(?![\p{L}\d])`, 'iu');
  return !heads.some((text) => month.test(text) && !/\d tháng(?! \d)/u.test(text));
}

/** "Đầu năm huyện có 1.986 người, nay còn …": up to where it comes back to now. */
function isOfThen(head: string): boolean {
  const last = [...head.matchAll(OF_THEN.words)].at(-1);
  return last !== undefined && !OF_NOW.words.test(head.slice(last.index + last[0].length));
}

/** "năm 2017 cả huyện có 21 người, năm 2018 tăng lên 96 người, đến tháng 8/2019 đã có …": what is told last is what is. */
function isBeforeAnother(head: string, rest: string): boolean {
  const year = [...head.matchAll(ANY_YEAR.words)].at(-1)?.[1];
  const next = year === undefined ? null : NEXT_TIME.exec(rest);
  return next !== null && (next[1] === undefined || next[1] > (year ?? ''));
}

const NEXT_TIME =
  /^[^;,.]{0,60}(?:[;,]| thì) (?:và )?(?:(?:đến |hết |cuối |tháng |năm |ngày )+[\d/]*?(20\d\d)|(?:đến )?nay)(?![^;.]*(?:phấn đấu|mục tiêu|sẽ |dự kiến))[^;.]* (?:có|đạt|là|lên|còn) /u;

/** The years that a document may be about. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** Of the year before, what is written in the first months of a year, or says so in its title. */
function yearsOf(date: string, heads: readonly string[]): Years {
  const year = Number(date.slice(0, 4));
  const isEarly = Number(date.slice(5, 7)) <= LAST_MONTH;
  const tells = (told: number): boolean => heads.some((text) => text.includes(String(told)));
  const isOfLast = tells(year - 1);
  return { first: isEarly || isOfLast ? year - 1 : year, last: isEarly && isOfLast && !tells(year) ? year - 1 : year };
}

/** Without a date, the years that the title tells. */
function yearsTold(heads: readonly string[]): Years | null {
  const told = heads.flatMap((text) =>
    TO_COME.words.test(text) ? [] : [...text.matchAll(YEAR)].map(([, year]) => Number(year)),
  );
  return told.length === 0 ? null : { first: Math.min(...told), last: Math.max(...told) };
}

/** "năm 2021", "2021 - 2023", "đến 31/12/2020", but not the day of a document. */
const YEAR = /(?:năm |[-–] ?|đến [\d/]{0,6})(20\d\d)(?!\d)/giu;

/** "Năm 2017, …. Năm 2018, tính đến …": where nothing else tells, the last year of which something is counted as done. */
function lastYearIn(said: readonly Saying[]): Years | null {
  const years = said
    .filter(({ text, row, spots }) => row === null && spots.some(isCounting) && !TO_COME.words.test(text))
    .flatMap(({ text }) => [...text.matchAll(ANY_YEAR.words)].map(([, year]) => Number(year)));
  const last = Math.max(...years);
  return years.length === 0 ? null : { first: last, last };
}

/** Up to this month offices report on the year before. */
const LAST_MONTH = 4;

/** What stands below "IV. Chỉ tiêu năm 2024" or "Giám đốc yêu cầu:", up to the next heading. */
function belowLater(said: readonly Saying[], years: Years | null): ReadonlySet<Saying> {
  let isLater = false;
  return new Set(
    said.filter(({ text, isHeading }) => {
      if (isHeading || text.endsWith(':') || AIMS.test(text)) {
        const told = [...text.matchAll(/(?:năm|kế hoạch|chỉ tiêu|nhiệm vụ) (20\d\d)/giu)].at(-1)?.[1];
        const isOfLater = years !== null && told !== undefined && Number(told) > years.last && text.length < LONGEST;
        isLater = isOfLater || (!isHeading && ORDERS.words.test(text));
      }
      return isLater;
    }),
  );
}

/** "Điều 2. Chỉ tiêu năm 2023": a line of a resolution that is no heading by its looks. */
const AIMS = /^(?:Chỉ tiêu|Kế hoạch|Mục tiêu|Nhiệm vụ|Phương hướng)[^.;:,\d]{0,40} 20\d\d$/u;

/** Letters of a heading. */
const LONGEST = 120;
