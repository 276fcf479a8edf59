import {
  OF_A_PERSON,
  OF_A_YEAR,
  OF_A_YEAR_TO_COME,
  OF_AN_EMPLOYER,
  OF_AN_EVENT,
  OF_EACH,
  PART_OF_A_YEAR,
  TO_COME,
} from '../rules/apart.js';
import { OF_THE_UNIT } from '../rules/stock.js';
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

/** Numbers that are no values of the unit by the words before them: of one person, employer or event, of another time (`ofOtherTimes`). */
export function numbersApart(said: readonly Saying[], others: ReadonlySet<SaidSpot>): ReadonlySet<SaidSpot> {
  const apart = ({ text }: Saying, spot: SaidSpot): boolean =>
    ofOne(text.slice(0, spot.start)) || (others.has(spot) && !goesOn(text.slice(spot.end)));
  return spotsWhere(said, (one, { spot }) => apart(one, spot));
}

/** Numbers for each of many, what is to be, and what is of another year than the document is about. */
export function ofOtherTimes({ said, title, date }: Dated): ReadonlySet<SaidSpot> {
  const heads = [title, ...said.slice(0, HEAD).flatMap(({ isHeading, text }) => (isHeading ? text : []))];
  const years = date === null ? lastYearIn(said) : yearsOf(date, heads);
  const later = belowLater(said, date === null ? null : years);
  const isPart = heads.some((text) => PART_OF_A_YEAR.words.test(text));
  return spotsWhere(said, (one, around) => {
    const [{ text }, { spot, before }] = [one, around];
    const head = text.slice(0, spot.start);
    const isEach = spot.kind === 'number' && OF_EACH.words.test(before);
    return (
      isEach ||
      isAimed(one, around) ||
      later.has(one) ||
      isOfAnother(head, years) ||
      (isPart && OF_A_YEAR_TO_COME.words.test(head))
    );
  });
}

function spotsWhere(said: readonly Saying[], wanted: (one: Saying, around: Around) => boolean): ReadonlySet<SaidSpot> {
  const prose = said.filter(({ row, isHeading }) => row === null && !isHeading);
  return new Set(
    prose.flatMap((one) =>
      aroundOf(one)
        .filter((around) => wanted(one, around))
        .map(({ spot }) => spot),
    ),
  );
}

/** One person, employer or event is named last, and not the unit behind it. */
function ofOne(head: string): boolean {
  const last = (words: RegExp): number => [...head.matchAll(words)].at(-1)?.index ?? -1;
  const one = Math.max(...[OF_AN_EMPLOYER, OF_A_PERSON, OF_AN_EVENT].map(({ words }) => last(words)));
  return one !== -1 && last(OF_THE_UNIT.words) < one;
}

function isOfAnother(head: string, years: Years | null): boolean {
  const told = [...head.matchAll(OF_A_YEAR.words)].at(-1)?.[1];
  return years !== null && told !== undefined && (Number(told) > years.last || Number(told) < years.first);
}

/** The years that a document may be about. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** Of the year before, what is written in the first months of a year, or says so in its title. */
function yearsOf(date: string, heads: readonly string[]): Years {
  const year = Number(date.slice(0, 4));
  const isEarly = Number(date.slice(5, 7)) <= LAST_MONTH;
  return { first: isEarly || heads.some((text) => text.includes(String(year - 1))) ? year - 1 : year, last: year };
}

/** "Năm 2017, …. Năm 2018, tính đến …": where no date tells, the last year of which something is counted as done. */
function lastYearIn(said: readonly Saying[]): Years | null {
  const years = said
    .filter(({ text, row, spots }) => row === null && spots.some(isCounting) && !TO_COME.words.test(text))
    .flatMap(({ text }) => [...text.matchAll(OF_A_YEAR.words)].map(([, year]) => Number(year)));
  const last = Math.max(...years);
  return years.length === 0 ? null : { first: last, last };
}

/** Up to this month offices report on the year before. */
const LAST_MONTH = 4;

/** What stands below "IV. Chỉ tiêu năm 2024", up to the next heading. */
function belowLater(said: readonly Saying[], years: Years | null): ReadonlySet<Saying> {
  let isLater = false;
  return new Set(
    said.filter(({ text, isHeading }) => {
      if (isHeading || text.endsWith(':')) {
        const told = [...text.matchAll(/năm (20\d\d)/giu)].at(-1)?.[1];
        isLater = years !== null && told !== undefined && Number(told) > years.last && text.length < LONGEST;
      }
      return isLater;
    }),
  );
}

/** Letters of a heading. */
const LONGEST = 120;

/** "Năm 2018, toàn tỉnh có 52.310 người; đến nay có …": what was is told of what is. */
function goesOn(rest: string): boolean {
  return /(?<!\p{L})(?:lên|xuống|(?:đến|tới|năm|nay) [^.;]*(?:có|đạt|là|tăng|giảm))(?!\p{L})/iu.test(rest);
}
