import { PROVINCES } from '../../territories/provinces.js';
import { nameWords } from '../frame/nameWords.js';
import type { ReadUnit } from '../frame/unitOf.js';
import type { ReadItem } from '../result/claims.js';
import { OF_THE_COUNTRY, OF_THE_UNIT } from '../rules/stock.js';
import { numbersIn } from '../tree.js';
import { isCounting } from './around.js';
import type { SaidSpot, Saying } from './said.js';

/** More people than any province has: who counts them counts the country. */
const MOST_PEOPLE = 15_000_000;

/** Where a sentence turns to the country or another province, and where back to the unit. */
interface Turn {
  readonly index: number;
  readonly isElsewhere: boolean;
  readonly by: 'own' | 'unit' | 'country' | 'other';
}

/** Numbers of the whole country, and of other provinces, which an article tells besides those of its own unit. */
export function numbersElsewhere(
  said: readonly Saying[],
  unit: ReadUnit | null,
  off: ReadonlySet<SaidSpot>,
): ReadonlySet<SaidSpot> {
  const crowded = new Set(said.filter(hasMost).map(({ paragraph }) => paragraph));
  const isNational = unit === null && crowded.size > 0;
  const places = placesOf(unit);
  const found = new Set<SaidSpot>(off);
  let paragraph = -1;
  let isElsewhere = false;
  for (const one of said) {
    if (one.paragraph !== paragraph || one.row !== null) isElsewhere = isNational || crowded.has(one.paragraph);
    paragraph = one.paragraph;
    const turns = withoutTheirs(turnsIn(one.text, places));
    for (const spot of one.spots) {
      const last = turns.findLast(({ index }) => index < spot.start);
      if (isCounting(spot) && (last?.isElsewhere ?? isElsewhere)) found.add(spot);
    }
    isElsewhere = turns.at(-1)?.isElsewhere ?? isElsewhere;
  }
  return found;
}

/** Nothing of it was counted elsewhere, nor the thing itself at another time; goals and documents of the country are those of the unit as well. */
export function isOurs(
  elsewhere: ReadonlySet<SaidSpot>,
  otherTimes: ReadonlySet<SaidSpot>,
): (item: ReadItem) => boolean {
  return ({ home, tree }) => {
    if (home === 'goals' || home === 'documents') return true;
    const spots = numbersIn(tree).map(([, spot]) => spot);
    const first = spots.find(isCounting);
    return !spots.some((spot) => elsewhere.has(spot)) && (first === undefined || !otherTimes.has(first));
  };
}

function hasMost({ text, spots }: Saying): boolean {
  return spots.some(
    ({ key, end }) =>
      Number(/^n:(\d+)$/.exec(key)?.[1] ?? 0) >= MOST_PEOPLE && /^ (?:lượt )?người/u.test(text.slice(end)),
  );
}

interface Places {
  readonly own: RegExp | null;
  readonly others: RegExp | null;
}

/** A province beside others that are named as often is none of them; of a district its province is named as well. */
function placesOf(unit: ReadUnit | null): Places {
  if (unit === null || (unit.level !== 'tỉnh' && unit.level !== 'thành phố')) return { own: null, others: null };
  const isOne = unit.others.length === 0;
  const names = [...new Set(PROVINCES.map(({ name }) => name))].filter(
    // "Huế" is "Thừa Thiên Huế".
    (name) => !isOne || !(name.includes(unit.name) || unit.name.includes(name)),
  );
  const own = new RegExp(String.raw`(?<!\p{L})${nameWords(unit.name)}(?!\p{L})`, 'gu');
  return { own: isOne ? own : null, others: named(names) };
}

/** "tại Sơn La", "như Hậu Giang (", ", Tuyên Quang (": no street, school or branch that bears the name. */
function named(names: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<=(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]ại|[Ởở]|[Rr]iêng|BHXH|như|[,;:]) |^)(?:${names.map(nameWords).join('|')})(?! \p{Lu})(?=[ ,;:(]|$)`,
    'gu',
  );
}

function turnsIn(text: string, { own, others }: Places): readonly Turn[] {
  const at = (words: RegExp | null, by: Turn['by']): readonly Turn[] =>
    words === null
      ? []
      : [...text.matchAll(words)].map(({ index }) => ({ index, by, isElsewhere: by === 'country' || by === 'other' }));
  return [
    ...at(OF_THE_UNIT.words, 'unit'),
    ...at(own, 'own'),
    ...at(OF_THE_COUNTRY.words, 'country'),
    ...at(others, 'other'),
  ].toSorted((a, b) => a.index - b.index);
}

/** "Tại Lào Cai, BHXH tỉnh …": behind the name of another province "tỉnh" is that one, up to the sentence's end. */
function withoutTheirs(turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(
    ({ by }, at) => by !== 'unit' || turns.slice(0, at).findLast((one) => one.by !== 'unit')?.by !== 'other',
  );
}
