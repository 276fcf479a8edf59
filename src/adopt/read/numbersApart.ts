import type { ReadUnit } from '../frame/unitOf.js';
import { OF_A_PERSON, OF_AN_EMPLOYER, OF_AN_EVENT } from '../rules/apart.js';
import { A_BODY, BROUGHT, OF_A_LEVEL, OF_THE_UNIT } from '../rules/stock.js';
import { spotsWhere } from './ofOtherTimes.js';
import { placesIn } from './placesIn.js';
import type { SaidSpot, Saying } from './said.js';

/** Numbers of one person, employer, place or event, by the words before them; of a body that reports, whom it brought and what it collected. */
export function numbersOfOne(said: readonly Saying[], unit: ReadUnit | null, issuer: string): ReadonlySet<SaidSpot> {
  const isProvince = unit?.level === 'tỉnh' || unit?.level === 'thành phố';
  // "toàn huyện" in a text on a province is one of its districts, if it counts "toàn tỉnh" as well: the unit may be guessed wrong.
  const isSure = unit !== null && (!isProvince || said.some(({ text }) => wholes(text, unit.level).own >= 0));
  const own = isSure ? unit.level : null;
  const isOfBody = A_BODY.words.test(issuer);
  return spotsWhere(said, ({ text }, { spot }) => {
    const head = text.slice(0, spot.start);
    return (
      isOfOne(head, unit?.name ?? null, own) || (isOfBody && BROUGHT.words.test(head) && wholes(head, own).own < 0)
    );
  });
}

/** One person, employer, place or event is named last, and not the unit behind it. */
function isOfOne(head: string, name: string | null, level: string | null): boolean {
  const last = (words: RegExp): number => [...head.matchAll(words)].at(-1)?.index ?? -1;
  const whole = wholes(head, level);
  const one = Math.max(
    placesIn(head, name, level === 'tỉnh' ? level : null).at(-1) ?? -1,
    whole.other,
    ...[OF_AN_EMPLOYER, OF_A_PERSON, OF_AN_EVENT].map(({ words }) => last(words)),
  );
  return one !== -1 && whole.own < one;
}

/** Where a text speaks last of the whole unit ("toàn tỉnh"), and of one of another level ("toàn huyện", "huyện có"); any is the unit where its level is not known. */
function wholes(text: string, level: string | null): { readonly own: number; readonly other: number } {
  const told = [...text.matchAll(OF_THE_UNIT.words)];
  const isOwn = ([found]: RegExpMatchArray): boolean =>
    level === null || found.toLocaleLowerCase('vi').endsWith(level) || found.endsWith('toàn');
  const isOther = (found: RegExpMatchArray): boolean => !isOwn(found) && !/^(?:BHXH|bảo hiểm)/iu.test(found[0]);
  const bare = level === null ? [] : [...text.matchAll(OF_A_LEVEL.words)];
  const isOtherLevel = ([, one, other]: RegExpMatchArray): boolean =>
    (one ?? other ?? '').toLocaleLowerCase('vi') !== level;
  const at = (found: RegExpMatchArray | undefined): number => found?.index ?? -1;
  return {
    own: at(told.findLast(isOwn)),
    other: Math.max(at(told.findLast(isOther)), at(bare.findLast(isOtherLevel))),
  };
}
