import type { ValueShape } from '../../model/keysOf.js';
import type { SaidSpot } from '../read/said.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, numbersIn, type Tree } from '../tree.js';

export interface Whole {
  readonly tree: Tree;
  /** Numbers of the items that were left out. */
  readonly spots: readonly SaidSpot[];
}

/** Without items that lack a date or a choice, which cannot be left blank. */
export function withoutHalves(tree: Tree, shape: ValueShape, sources: Sources): Whole {
  const spots: SaidSpot[] = [];
  return { tree: walk(tree, shape), spots };

  function walk(at: Tree, here: ValueShape): Tree {
    if (isLeaf(at)) return at;
    if (isList(at)) return here.type === 'list' ? at.flatMap((one) => item(one, here.of.shape)) : at;
    if (here.type !== 'map') return at;
    const inner = Object.entries(at).map(([key, value]) => {
      const below = here.keys.find(({ name }) => name === key)?.shape;
      return [key, value === undefined || below === undefined ? value : walk(value, below)] as const;
    });
    return carry(sources, at, Object.fromEntries(inner));
  }

  function item(one: Tree, here: ValueShape): readonly Tree[] {
    const own = walk(one, here);
    if (isWhole(own, here)) return [own];
    spots.push(...numbersIn(one).map(([, spot]) => spot));
    return [];
  }
}

function isWhole(item: Tree, shape: ValueShape): boolean {
  if (isLeaf(item) || isList(item) || shape.type !== 'map') return true;
  return shape.keys.every(({ name, required, shape: key }) => {
    const isFirm = key.type === 'leaf' && (key.kind === 'date' || key.kind === 'fullDate' || key.kind === 'choice');
    const value = item[name];
    if (required && value !== undefined && isList(value)) return value.length > 0;
    return !(required && isFirm) || value !== undefined;
  });
}
