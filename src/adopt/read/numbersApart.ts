import { OF_A_PERSON, OF_AN_EMPLOYER, OF_AN_EVENT } from '../rules/apart.js';
import { OF_THE_UNIT } from '../rules/stock.js';
import { spotsWhere } from './ofOtherTimes.js';
import { placesIn } from './placesIn.js';
import type { SaidSpot, Saying } from './said.js';

/** Numbers of one person, employer, place or event, by the words before them. */
export function numbersOfOne(said: readonly Saying[], own: string | null): ReadonlySet<SaidSpot> {
  return spotsWhere(said, ({ text }, { spot }) => isOfOne(text.slice(0, spot.start), own));
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
