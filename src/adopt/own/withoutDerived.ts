import { figureId } from '../../indicators/figureId.js';
import { summarise } from '../../indicators/summarise.js';
import { itemId } from '../../model/itemId.js';
import type { ValueShape } from '../../model/keysOf.js';
import { validate } from '../../model/validate.js';
import { ROOT, shapeAt, toPlain } from '../result/shape.js';
import { carry, type Sources } from '../result/sources.js';
import { withBlanks } from '../result/withBlanks.js';
import { isLeaf, isList, type Tree, type TreeLeaf, type TreeMap } from '../tree.js';
import { isCut } from './namedFigures.js';

interface WorkedOut {
  readonly key: string;
  readonly from: readonly string[];
  /** What the number is called that is worked out, where not as the one that is given. */
  readonly as?: string;
  readonly example: string;
}

/** Numbers that a report works out itself, where those beside them are given. */
const WORKED_OUT: readonly WorkedOut[] = [
  { key: 'percent', from: ['value'], example: 'đạt 104% kế hoạch (3.000 người)' },
  { key: 'percent', from: ['base'], example: 'tăng 480 người (40%) so với năm 2018 (1.200 người)' },
  { key: 'points', from: ['base'], example: 'tăng 2,14 điểm phần trăm so với năm 2018 (5,32%)' },
  {
    key: 'value',
    from: ['base', 'against'],
    as: 'difference',
    example: 'tăng 480 người so với năm 2018 (1.200 người)',
  },
  { key: 'excess', from: ['value'], as: 'gap', example: 'đạt kế hoạch 3.000 người (vượt 120 người)' },
  { key: 'excess', from: ['percent'], as: 'gap', example: 'vượt 0,46 điểm phần trăm so với chỉ tiêu 91,5%' },
  { key: 'shortfall', from: ['value'], as: 'gap', example: 'kế hoạch 3.000 người (còn thiếu 120 người)' },
  { key: 'shortfall', from: ['percent'], as: 'gap', example: 'chỉ tiêu 91,5% (còn thiếu 0,46 điểm phần trăm)' },
  { key: 'total', from: ['each'], example: 'mỗi hội nghị có khoảng 200 người dự, tổng số khoảng 1.600 lượt người' },
];

/** The data without what comes out of them again, digit by digit. */
export function withoutDerived(root: TreeMap, sources: Sources): TreeMap {
  const left = strip(root, ROOT, [], () => true, new Map());
  // As it will be written: blanks stop nothing from being worked out.
  const { unit, standIn } = validate(toPlain(withBlanks(left, ROOT, sources)), () => false);
  const known = unit ?? standIn;
  if (known === null) return root;
  const { figures } = summarise(known);
  const isSaid = (names: readonly string[], text: string): boolean => figures.get(figureId(names))?.text === text;
  return strip(root, ROOT, [], isSaid, sources);
}

type Drop = (names: readonly string[], text: string) => boolean;

function strip<T extends Tree>(tree: T, shape: ValueShape, names: readonly string[], drop: Drop, sources: Sources): T;
function strip(tree: Tree, shape: ValueShape, names: readonly string[], drop: Drop, sources: Sources): Tree {
  if (isLeaf(tree)) return tree;
  if (isList(tree)) {
    if (shape.type !== 'list') return tree;
    return tree.map((item) =>
      strip(item, shape.of.shape, [...names, itemId(toPlain(item), shape.identify)], drop, sources),
    );
  }
  const kept = Object.entries(tree).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const rule = WORKED_OUT.find((one) => one.key === key && one.from.every((other) => tree[other] !== undefined));
    const isGiven = rule?.as !== undefined && isLeaf(inner) && isNamed(inner, [...names, key]);
    if (isLeaf(inner) && rule !== undefined && !isGiven && drop([...names, rule.as ?? key], inner.text)) return [];
    const below = shapeAt(shape, key);
    return [[key, below === null ? inner : strip(inner, below, [...names, key], drop, sources)] as const];
  });
  return carry(sources, tree, Object.fromEntries(kept));
}

/** What is given under a name of its own is marked so; one that was cut may be that of what is worked out. */
function isNamed({ spot }: TreeLeaf, names: readonly string[]): boolean {
  const control = spot?.control ?? null;
  return control !== null && (!isCut(control) || control === figureId(names));
}
