import type { Claims, ReadItem } from '../result/claims.js';
import { isLeaf, isList, numbersIn, type Tree, type TreeMap, words } from '../tree.js';
import { measureTree, type ReadMeasure } from './measure.js';
import type { Measures } from './readMeasures.js';

export interface TakenMeasures {
  /** What was taken, by the key that it goes to; of a list each item. */
  readonly found: readonly ReadItem[];
  /** "participants.asOf", "participants.scope". */
  readonly common: TreeMap;
}

/** Measures as the data have them: one for each scheme. A second number for the same one is another's, and becomes a fact. */
export function participantsTree({ measures, rates, asOf, scope }: Measures, claims: Claims): TakenMeasures {
  const found: ReadItem[] = [];
  for (const measure of measures) {
    const own = { home: measure.home, tree: measureTree(measure), said: measure.said };
    // What came of an event, or of help, has its place there.
    const { spot } = measure.value;
    if (measure.home === 'participants.groups' && spot !== null && !claims.isFree(spot)) continue;
    const same = found.find((one) => isSingle(measure) && one.home === measure.home);
    if (same === undefined) {
      if (!claims.take(own)) continue;
      found.push(own);
      for (const { spot, alternative } of measure.doubts) claims.doubt(spot, alternative);
    } else if (sameValue(same.tree, own.tree)) repeat(same, own);
    else claims.hint(own);
  }
  for (const rate of rates) {
    const own = { home: 'participants.rates', tree: { label: words(rate.label), ...rate.rate }, said: rate.said };
    const same = found.find(
      ({ home, tree }) => home === own.home && textAt(tree, 'label') === textAt(own.tree, 'label'),
    );
    if (same === undefined) {
      if (claims.take(own)) found.push(own);
    } else claims.hint(own);
  }
  const [first] = found.filter(({ home }) => home.startsWith('participants.'));
  const common: TreeMap = { asOf: asOf ?? undefined, scope: scope === null ? undefined : words(scope) };
  if (first !== undefined)
    for (const [, spot] of numbersIn(common))
      if (claims.isFree(spot)) claims.mark(spot, { fate: 'typed', home: 'participants.asOf', alternatives: [] });
  return { found, common: first === undefined ? {} : common };

  /** Saying again: what it adds is taken as well. */
  function repeat(same: ReadItem, own: ReadItem): void {
    for (const [path, spot] of numbersIn({ value: own.tree.value }, [own.home]))
      claims.mark(spot, { fate: 'typed', home: path, alternatives: [] });
    const more = Object.entries(own.tree).filter(([key, inner]) => inner !== undefined && same.tree[key] === undefined);
    const added = { home: own.home, tree: Object.fromEntries(more), said: own.said };
    if (more.length > 0 && claims.take(added))
      found[found.indexOf(same)] = { ...same, tree: { ...same.tree, ...added.tree } };
  }
}

function isSingle({ home }: ReadMeasure): boolean {
  return home.startsWith('participants.') && home !== 'participants.groups';
}

function sameValue(one: TreeMap, other: TreeMap): boolean {
  const [a, b] = [spotKey(one.value), spotKey(other.value)];
  return a !== null && a === b;
}

function spotKey(tree: Tree | undefined): string | null {
  return tree !== undefined && isLeaf(tree) ? (tree.spot?.key ?? null) : null;
}

function textAt(tree: TreeMap, key: string): string | null {
  const found = tree[key];
  return found !== undefined && !isList(found) && isLeaf(found) ? found.text : null;
}
