import type { ValueShape } from '../../model/keysOf.js';
import { isLeaf, isList, type Tree, words } from '../tree.js';
import { carry, type Sources } from './sources.js';

/** Every key that an item must have and the document does not tell, as a blank to fill in. */
export function withBlanks(tree: Tree, shape: ValueShape, sources: Sources): Tree {
  if (isLeaf(tree) || shape.type === 'leaf') return tree;
  if (isList(tree)) return shape.type === 'list' ? tree.map((item) => withBlanks(item, shape.of.shape, sources)) : tree;
  if (shape.type !== 'map') return tree;
  const keys = shape.keys.flatMap(({ name, required, shape: below }) => {
    const inner = tree[name];
    if (inner !== undefined) return [[name, withBlanks(inner, below, sources)] as const];
    return required && below.type !== 'map' ? [[name, words('')] as const] : [];
  });
  return carry(sources, tree, Object.fromEntries(keys));
}
