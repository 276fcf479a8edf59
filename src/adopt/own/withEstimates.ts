import type { ValueShape } from '../../model/keysOf.js';
import { shapeAt } from '../result/shape.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, type Tree, type TreeMap, words } from '../tree.js';

/** "ước 1.250": the number, and that it is an estimate, where the data have a key for that. */
export function withEstimates(tree: TreeMap, shape: ValueShape, sources: Sources): TreeMap;
export function withEstimates(tree: Tree, shape: ValueShape, sources: Sources): Tree;
export function withEstimates(tree: Tree, shape: ValueShape, sources: Sources): Tree {
  if (isLeaf(tree)) return tree;
  if (isList(tree))
    return shape.type === 'list' ? tree.map((item) => withEstimates(item, shape.of.shape, sources)) : tree;
  const mayBe = shapeAt(shape, 'estimate') !== null;
  let isEstimate = false;
  const inner = Object.entries(tree).map(([key, value]): readonly [string, Tree | undefined] => {
    const below = value === undefined ? null : shapeAt(shape, key);
    if (value === undefined || below === null) return [key, value] as const;
    if (!isLeaf(value) || !mayBe || value.spot === null || !ESTIMATE.test(value.text))
      return [key, withEstimates(value, below, sources)] as const;
    isEstimate = true;
    return [key, { ...value, text: value.text.replace(ESTIMATE, '') }] as const;
  });
  const estimate = isEstimate ? { estimate: words('true') } : {};
  return carry(sources, tree, { ...Object.fromEntries(inner), ...estimate });
}

const ESTIMATE = /^ước (?!đạt|tính|khoảng)/u;
