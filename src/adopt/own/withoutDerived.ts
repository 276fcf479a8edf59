import { figureId } from '../../indicators/figureId.js';
import { summarise } from '../../indicators/summarise.js';
import type { ValueShape } from '../../model/keysOf.js';
import { validate } from '../../model/validate.js';
import { ROOT, shapeAt, toPlain } from '../result/shape.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, type Tree, type TreeMap } from '../tree.js';

/** Numbers that a report works out itself, where those beside them are given. */
const WORKED_OUT: readonly { readonly key: string; readonly from: readonly string[]; readonly example: string }[] = [
  { key: 'percent', from: ['value'], example: 'đạt 104% kế hoạch (3.000 người)' },
  { key: 'percent', from: ['base'], example: 'tăng 480 người (40%) so với năm 2018 (1.200 người)' },
  { key: 'points', from: ['base'], example: 'tăng 2,14 điểm phần trăm so với năm 2018 (5,32%)' },
  { key: 'value', from: ['base', 'against'], example: 'tăng 480 người so với năm 2018 (1.200 người)' },
  { key: 'total', from: ['each'], example: 'mỗi hội nghị có khoảng 200 người dự, tổng số khoảng 1.600 lượt người' },
];

/** The data without what comes out of them again, digit by digit. */
export function withoutDerived(root: TreeMap, sources: Sources): TreeMap {
  const left = strip(root, ROOT, [], () => true, new Map());
  const { unit } = validate(toPlain(left), () => false);
  if (unit === null) return root;
  const { figures } = summarise(unit);
  return strip(root, ROOT, [], (names, text) => figures.get(figureId(names))?.text === text, sources);
}

type Drop = (names: readonly string[], text: string) => boolean;

function strip<T extends Tree>(tree: T, shape: ValueShape, names: readonly string[], drop: Drop, sources: Sources): T;
function strip(tree: Tree, shape: ValueShape, names: readonly string[], drop: Drop, sources: Sources): Tree {
  if (isLeaf(tree)) return tree;
  if (isList(tree)) {
    if (shape.type !== 'list') return tree;
    return tree.map((item) => {
      const id = isLeaf(item) || isList(item) ? undefined : item.id;
      return strip(item, shape.of.shape, [...names, id !== undefined && isLeaf(id) ? id.text : '?'], drop, sources);
    });
  }
  const kept = Object.entries(tree).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const isDerived =
      isLeaf(inner) &&
      WORKED_OUT.some((rule) => rule.key === key && rule.from.every((other) => tree[other] !== undefined));
    if (isDerived && drop([...names, key], inner.text)) return [];
    const below = shapeAt(shape, key);
    return [[key, below === null ? inner : strip(inner, below, [...names, key], drop, sources)] as const];
  });
  return carry(sources, tree, Object.fromEntries(kept));
}
