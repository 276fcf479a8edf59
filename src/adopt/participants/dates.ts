import { dateOf, isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { number, type TreeLeaf } from '../tree.js';
import type { Dated } from './planOf.js';

/** "Tính đến ngày 30/9/2019", "đến cuối năm 2019". */
export function dayOf({ text, spots }: Saying): SaidSpot | null {
  const before = (spot: SaidSpot): string => text.slice(0, spot.start);
  const isDay = (spot: SaidSpot): boolean =>
    !isCounting(spot) &&
    dateOf(spot) !== null &&
    !/(?:^|[ ,;(])từ [^,;]*$/iu.test(before(spot)) &&
    /(?:^|[ ,;(])(?:tính |lũy kế )?đến(?: hết| thời điểm| cuối| nay)*(?: ngày| tháng)?[ ,(]*$/iu.test(before(spot));
  return spots.find(isDay) ?? null;
}

/** The year that stands among some words of the sentence. */
export function dateIn({ text, spots }: Saying, words: string, after: RegExp): TreeLeaf | null {
  const start = text.indexOf(words);
  const found = spots.find(
    (spot) =>
      !isCounting(spot) &&
      spot.start >= start &&
      spot.end <= start + words.length &&
      after.test(text.slice(start, spot.start).trim()),
  );
  const date = found === undefined ? null : dateOf(found);
  return found === undefined || date === null ? null : number(found, date);
}

/** "2016 - 2019", which two leaves of the data share. */
export function yearsIn({ spots }: Saying): Dated['years'] {
  const [range, more] = spots.filter(({ found }) => YEARS.test(found));
  const [, from, to] = YEARS.exec(range?.found ?? '') ?? [];
  return range === undefined || more !== undefined || from === undefined || to === undefined
    ? null
    : [number(range, from), number(range, to)];
}

const YEARS = /^((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)$/u;
