import { OF_A_PERSON, OF_A_YEAR, OF_A_YEAR_TO_COME, OF_AN_EMPLOYER, OF_EACH, PART_OF_A_YEAR } from '../rules/apart.js';
import { OF_THE_UNIT } from '../rules/stock.js';
import { type Around, aroundOf } from './around.js';
import type { SaidSpot, Saying } from './said.js';

/** Lines among which a title stands. */
const HEAD = 8;

/** The sentences of a document, its title, and the year in which it was written; null where no date tells. */
interface Dated {
  readonly said: readonly Saying[];
  readonly title: string;
  readonly year: number | null;
}

/** Numbers that are no values of the unit by the words before them: of one person, of one employer, of another time. */
export function numbersApart({ said, title, year }: Dated): ReadonlySet<SaidSpot> {
  const others = ofOtherTimes({ said, title, year });
  const apart = ({ text }: Saying, spot: SaidSpot): boolean =>
    ofOne(text.slice(0, spot.start)) || (others.has(spot) && !goesOn(text.slice(spot.end)));
  return spotsOf(said, (one, { spot }) => apart(one, spot));
}

/** Numbers for each of many, and of another year than that of the document and the one before. */
export function ofOtherTimes({ said, title, year }: Dated): ReadonlySet<SaidSpot> {
  const heads = [title, ...said.slice(0, HEAD).flatMap(({ isHeading, text }) => (isHeading ? text : []))];
  const isPart = heads.some((text) => PART_OF_A_YEAR.words.test(text));
  return spotsOf(said, ({ text }, { spot, before }) => {
    const head = text.slice(0, spot.start);
    const isEach = spot.kind === 'number' && OF_EACH.words.test(before);
    return isEach || isOfAnother(head, year) || (isPart && OF_A_YEAR_TO_COME.words.test(head));
  });
}

function spotsOf(said: readonly Saying[], wanted: (one: Saying, around: Around) => boolean): ReadonlySet<SaidSpot> {
  const prose = said.filter(({ row, isHeading }) => row === null && !isHeading);
  return new Set(
    prose.flatMap((one) =>
      aroundOf(one)
        .filter((around) => wanted(one, around))
        .map(({ spot }) => spot),
    ),
  );
}

/** One person or employer is named last, and not the unit behind it. */
function ofOne(head: string): boolean {
  const last = (words: RegExp): number => [...head.matchAll(words)].at(-1)?.index ?? -1;
  const one = Math.max(last(OF_AN_EMPLOYER.words), last(OF_A_PERSON.words));
  return one !== -1 && last(OF_THE_UNIT.words) < one;
}

function isOfAnother(head: string, year: number | null): boolean {
  const told = [...head.matchAll(OF_A_YEAR.words)].at(-1)?.[1];
  return year !== null && told !== undefined && (Number(told) > year || Number(told) < year - 1);
}

/** "Năm 2018, toàn tỉnh có 52.310 người; đến nay có …": what was is told of what is. */
function goesOn(rest: string): boolean {
  return /(?<!\p{L})(?:lên|xuống|(?:đến|tới|năm|nay) [^.;]*(?:có|đạt|là|tăng|giảm))(?!\p{L})/iu.test(rest);
}
