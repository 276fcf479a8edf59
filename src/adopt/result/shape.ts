import { keysOf, type ValueShape } from '../../model/keysOf.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';
import { isLeaf, isList, type Tree } from '../tree.js';

/** What the data file may hold. */
export const ROOT: ValueShape = { type: 'map', keys: keysOf(unitYearSchema) };

/** What stands behind a key; null where there is no such key. */
export function shapeAt(shape: ValueShape, key: string): ValueShape | null {
  return shape.type === 'map' ? (shape.keys.find(({ name }) => name === key)?.shape ?? null) : null;
}

/** As a data file is read: maps, lists and texts. Blanks and what is not there are left out. */
export function toPlain(tree: Tree): unknown {
  if (isLeaf(tree)) return tree.text === '' ? null : tree.text;
  if (isList(tree)) return tree.map(toPlain);
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, toPlain(inner)] as const])),
  );
}
