import type { Path } from '../../diagnostics/finding.js';
import { severityOf } from '../../diagnostics/severity.js';
import type { ValueShape } from '../../model/keysOf.js';
import { validate } from '../../model/validate.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { isLeaf, isList, numbersIn, type Tree, type TreeMap } from '../tree.js';
import type { Claims } from './claims.js';
import { factOf, type NewId } from './factOf.js';
import { ROOT, shapeAt, toPlain } from './shape.js';
import { carry, type Sources } from './sources.js';
import { withBlanks } from './withBlanks.js';
import { withIds } from './withIds.js';

/** What is missing is filled in by a person; names are given later. */
const LATER = /missing$/u;

/** Where the model has an error, the last place first. */
function refused(root: TreeMap, sources: Sources): readonly Path[] {
  // With its blanks and names, as it will be written: what is missing stops no other check.
  const { findings } = validate(toPlain(withBlanks(withIds(root, ROOT, sources), ROOT, sources)), () => false);
  return findings
    .filter(({ code, path }) => severityOf(code) === 'error' && !LATER.test(code) && path.length > 1)
    .filter(({ code, path }) => !(code.startsWith('id-') && bearsName(path)))
    .map(({ path }) => path)
    .toSorted((a, b) => compare(b, a));
}

/** Items of this list may be given a name, and are, by a person or here. */
function bearsName(path: Path): boolean {
  let shape: ValueShape = ROOT;
  for (const step of path.slice(0, -1)) {
    const next: ValueShape | null = shape.type === 'list' ? shape.of.shape : shapeAt(shape, String(step));
    if (next === null) return true;
    shape = next;
  }
  return shape.type !== 'list' || shapeAt(shape.of.shape, 'id') !== null;
}

/** So often is looked again: what is removed lets a check see further. */
const ROUNDS = 4;

/** Without what the model refuses, such as a gap on the wrong side of its plan: those numbers become facts. */
export function withoutErrors(
  root: TreeMap,
  said: readonly Saying[],
  sources: Sources,
  newId: NewId,
  claims: Claims,
): TreeMap {
  const removed: SaidSpot[] = [];
  let left = root;
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = refused(left, sources);
    if (places.length === 0) break;
    left = places.reduce((tree, path) => without(tree, path) as TreeMap, left);
  }
  if (left === root) return root;
  const sentences = new Map(said.flatMap((one) => one.spots.map((spot) => [spot, one] as const)));
  const more = removed.flatMap((spot): readonly Tree[] => {
    const one = sentences.get(spot);
    const fact = one === undefined ? null : factOf(one, spot, newId);
    const home = fact === null ? null : `facts.${fact.id}`;
    claims.mark(spot, { fate: fact === null ? 'unwritten' : 'fact', home, alternatives: [] });
    return fact === null ? [] : [fact.tree];
  });
  const facts = left.facts !== undefined && isList(left.facts) ? left.facts : [];
  return { ...left, facts: [...facts, ...more] };

  function without(tree: Tree, [step, ...rest]: Path): Tree {
    if (step === undefined || isLeaf(tree)) return tree;
    if (isList(tree)) {
      const inner = tree[Number(step)];
      if (inner === undefined) return tree;
      if (rest.length > 0) return tree.map((item) => (item === inner ? without(item, rest) : item));
      removed.push(...numbersIn(inner).map(([, spot]) => spot));
      return tree.filter((item) => item !== inner);
    }
    const inner = tree[step];
    if (inner === undefined) return tree;
    if (rest.length > 0) return carry(sources, tree, { ...tree, [step]: without(inner, rest) });
    removed.push(...numbersIn(inner).map(([, spot]) => spot));
    return carry(sources, tree, Object.fromEntries(Object.entries(tree).filter(([key]) => key !== step)));
  }
}

/** By place, so that removing the later ones first moves none of the others. */
function compare(a: Path, b: Path): number {
  for (const [at, step] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (step !== other)
      return typeof step === 'number' && typeof other === 'number' ? step - other : step < other ? -1 : 1;
  }
  return a.length - b.length;
}
