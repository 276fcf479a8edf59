import { isOpposite, isOtherScheme, isOtherThing } from '../../model/measured/measuredOf.js';
import type { Indicator } from '../rows/indicator.js';

/** Two indicators that only one of two files has each, and that may well be one thing in other words. */
export interface LikelyPair<T> {
  readonly older: T;
  readonly newer: T;
  /** The `id` that both should have; null where their lists have no place for one. */
  readonly id: string | null;
  /** Whether that is not enough, and the same words must be written too. */
  readonly needsWords: boolean;
}

/** As many shared words of all words. */
const ALIKE = 0.5;

/** The most alike first; each of the two only once. */
export function likelyPairs<T>(
  older: readonly T[],
  newer: readonly T[],
  indicatorOf: (one: T) => Indicator,
  mayBe: (older: T, newer: T) => boolean = () => true,
): readonly LikelyPair<T>[] {
  const pairs = older.flatMap((one) =>
    newer.flatMap((other) => {
      const [a, b] = [indicatorOf(one), indicatorOf(other)];
      const likeness = mayBe(one, other) && isOneKind(a, b) ? likenessOf(a, b) : 0;
      return likeness < ALIKE ? [] : [{ older: one, newer: other, likeness, ...joining(a, b) }];
    }),
  );
  const taken = new Set<T>();
  return pairs
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ likeness: _, ...pair }) => {
      if (taken.has(pair.older) || taken.has(pair.newer)) return [];
      taken.add(pair.older);
      taken.add(pair.newer);
      return [pair];
    });
}

/** Numbers of one kind, counted in one word, told by things of one kind; of a fact nobody knows what it is told by. */
function isOneKind(a: Indicator, b: Indicator): boolean {
  const [one, other] = [a, b].map(({ figure }) => figure?.quantity.kind);
  const sameKind = a.group === 'facts' || b.group === 'facts' || kindOf(a) === kindOf(b);
  const sameThing = !isOtherScheme(a.measured, b.measured) && !isOpposite(a.measured, b.measured);
  return one === other && a.flow === b.flow && sameKind && sameThing && mayBeOneWhole(a.terms, b.terms);
}

/** "Dân số" and "dân số trong độ tuổi" may be one whole in two words, "dân số" and "hộ nghèo" are two. */
function mayBeOneWhole({ of: a }: Indicator['terms'], { of: b }: Indicator['terms']): boolean {
  if (a === null || b === null) return true;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

function kindOf({ measured }: Indicator): string {
  return measured.key.split('|')[0] ?? '';
}

/** Shared words as a part of all words; 1 where the one says all that the other says, and more. */
function likenessOf({ measured: { words: a } }: Indicator, { measured: { words: b } }: Indicator): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared > 1 && (shared === a.size || shared === b.size)) return 1;
  return shared / (a.size + b.size - shared);
}

/** Other words may keep the two apart all the same. */
function joining(a: Indicator, b: Indicator): Pick<LikelyPair<unknown>, 'id' | 'needsWords'> {
  const sameList = listOf(a) === listOf(b) || (a.measured.type !== 'line' && b.measured.type !== 'line');
  const id = sameList && b.itemId !== null ? a.itemId : null;
  return { id, needsWords: id === null || isOtherThing(a.measured, b.measured, true) || !isOneTerm(a.terms, b.terms) };
}

function isOneTerm(a: Indicator['terms'], b: Indicator['terms']): boolean {
  return a.unit === b.unit && (a.of === null || b.of === null || a.of === b.of);
}

/** "participants.rates" of "participants.rates.bhyt.percent". */
function listOf({ id, itemId }: Indicator): string | undefined {
  return id.split(`.${itemId}`)[0];
}
