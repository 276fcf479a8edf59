import { itemId } from '../../model/itemId.js';
import type { ValueShape } from '../../model/keysOf.js';
import { isLeaf, isList, type Tree, type TreeMap, words } from '../tree.js';
import { freeNames } from './freeNames.js';
import { shapeAt, toPlain } from './shape.js';
import { carry, type Sources } from './sources.js';

/** Items that would bear one name get an `id` of their own, so that each is known; one that says only what its words say is left out. */
export function withIds(tree: Tree, shape: ValueShape, sources: Sources): Tree {
  if (isLeaf(tree) || shape.type === 'leaf') return tree;
  if (!isList(tree)) {
    const inner = Object.entries(tree).map(([key, value]) => {
      const below = value === undefined ? null : shapeAt(shape, key);
      return [
        key,
        value === undefined || below === null ? value : carry(sources, value, withIds(value, below, sources)),
      ] as const;
    });
    return Object.fromEntries(inner);
  }
  if (shape.type !== 'list') return tree;
  const { of, identify } = shape;
  const free = freeNames(36);
  return tree.map((item) => {
    if (isLeaf(item) || isList(item)) return item;
    const own = identify === undefined ? item : named(item, shapeAt(of.shape, 'id') !== null);
    return carry(sources, item, withIds(own, of.shape, sources));
  });

  function named({ id, ...rest }: TreeMap, mayHaveId: boolean): TreeMap {
    const derived = itemId(toPlain(rest), identify);
    const wanted = id !== undefined && isLeaf(id) && id.text !== '' ? id.text : derived;
    const name = free(wanted);
    return name === derived || !mayHaveId ? rest : { id: words(name), ...rest };
  }
}
