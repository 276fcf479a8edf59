import { isCut } from '../own/namedFigures.js';
import { isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { KIND_BEFORE } from '../rules/documents.js';
import type { Tree } from '../tree.js';
import { cellLabels } from './cellLabels.js';
import type { Claims } from './claims.js';
import { factOf, type NewId } from './factOf.js';
import { isLikeYear } from './narrativesOf.js';

export interface FoundFact {
  readonly tree: Tree;
  readonly said: Saying;
}

/** The document itself says which figure it is. Of a cut name only where no tables and comparisons repeat it. */
function isMarked({ section, row }: Saying, { control }: SaidSpot, named: ReadonlyMap<string, unknown>): boolean {
  return control !== null && !(isCut(control) && !named.has(control) && section !== 'standing' && row === null);
}

/** So many digits seldom meet by chance: the number is said again, in a table or a summary. */
const DIGITS = /\d[\d.,]{3,}/u;

/** A kind and "số" are no longer. */
const KIND_LETTERS = 40;

/** Every number that is still free, with its sentence; what is no number for `facts` stays where its sentence is told. */
export function factsOf(
  said: readonly Saying[],
  named: ReadonlyMap<string, unknown>,
  claims: Claims,
  newId: NewId,
): readonly FoundFact[] {
  const typed = claims.keys();
  const orders = orderCells(said);
  const cells = cellLabels(said);
  return said.flatMap((one) =>
    one.spots.flatMap((spot): readonly FoundFact[] => {
      if (!claims.isFree(spot) || !isCounting(spot) || isMarked(one, spot, named)) return [];
      const isRepeat = DIGITS.test(spot.found) && typed.has(spot.key);
      const isCited = KIND_BEFORE.words.test(one.text.slice(Math.max(0, spot.start - KIND_LETTERS), spot.start));
      if (
        one.isHeading ||
        orders.has(one) ||
        isCited ||
        isRepeat ||
        isLikeYear(one, spot) ||
        claims.isInWords(one, spot)
      ) {
        claims.mark(spot, { fate: 'words', home: null, alternatives: [] });
        return [];
      }
      const fact = factOf(one, spot, newId, cells.get(one));
      const alternatives = claims.hintsOf(spot);
      if (fact === null) return [];
      claims.mark(spot, {
        fate: alternatives.length > 0 ? 'doubtful' : 'fact',
        home: `facts.${fact.id}`,
        alternatives,
      });
      return [{ tree: fact.tree, said: one }];
    }),
  );
}

/** 1, 2, 3 … at the begin of a table's rows count the rows themselves. */
function orderCells(said: readonly Saying[]): ReadonlySet<Saying> {
  const found = new Set<Saying>();
  let last: number | null = null;
  let count = 0;
  for (const one of said) {
    if (one.row === null) count = 0;
    if (one.row === last) continue;
    last = one.row;
    if (one.row === null || !/^\d{1,3}$/u.test(one.text) || Number(one.text) !== count + 1) continue;
    count += 1;
    found.add(one);
  }
  return found;
}
