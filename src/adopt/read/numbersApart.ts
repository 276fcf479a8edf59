import { OF_A_PERSON, OF_AN_EMPLOYER, OF_AN_EVENT } from '../rules/apart.js';
import { OF_THE_UNIT } from '../rules/stock.js';
import { spotsWhere } from './ofOtherTimes.js';
import { placesIn } from './placesIn.js';
import type { SaidSpot, Saying } from './said.js';

/** Numbers that are no values of the unit by the words before them: of one person, employer, place or event, of another time (`ofOtherTimes`). */
export function numbersApart(
  said: readonly Saying[],
  own: string | null,
  others: ReadonlySet<SaidSpot>,
): ReadonlySet<SaidSpot> {
  return spotsWhere(
    said,
    ({ text }, { spot }) =>
      isOfOne(text.slice(0, spot.start), own) || (others.has(spot) && !goesOn(text.slice(spot.end))),
  );
}

/** One person, employer, place or event is named last, and not the unit behind it. */
function isOfOne(head: string, own: string | null): boolean {
  const last = (words: RegExp): number => [...head.matchAll(words)].at(-1)?.index ?? -1;
  const one = Math.max(
    placesIn(head, own).at(-1) ?? -1,
    ...[OF_AN_EMPLOYER, OF_A_PERSON, OF_AN_EVENT].map(({ words }) => last(words)),
  );
  return one !== -1 && last(OF_THE_UNIT.words) < one;
}

/** "Năm 2018, toàn tỉnh có 52.310 người; đến nay có …": what was is told of what is. */
function goesOn(rest: string): boolean {
  return /(?<!\p{L})(?:lên|xuống|(?:đến|tới|năm|nay) [^.;]*(?:có|đạt|là|tăng|giảm))(?!\p{L})/iu.test(rest);
}
