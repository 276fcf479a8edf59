import { itemId } from '../../model/itemId.js';
import type { Identify } from '../../model/list.js';
import type { Said } from '../read/said.js';
import { isLeaf, isList, type Tree, type TreeMap, words } from '../tree.js';

/** Lists whose items may have an `id`, and what names one that has none. */
const IDENTIFIES: Readonly<Record<string, Identify>> = {
  conferences: (item) => [item.form, item.organisers],
  media: (item) => [item.outlets],
  materials: (item) => [item.form],
  ratios: (item) => [item.unit],
  support: (item) => [item.giver, item.receivers],
  finances: (item) => [item.label],
  beneficiaries: (item) => [item.label],
  groups: (item) => [item.label],
  context: (item) => [item.unit],
};

/** Items that would bear one name get names of their own, so that each is known. */
export function withIds(path: readonly string[], tree: Tree, sources: Map<Tree, Said>): Tree {
  if (isLeaf(tree)) return tree;
  const key = path.at(-1) ?? '';
  if (!isList(tree)) {
    const inner = Object.entries(tree).map(([name, value]) => [name, value === undefined ? value : keep(value, withIds([...path, name], value, sources), sources)] as const);
    return Object.fromEntries(inner);
  }
  const identify = IDENTIFIES[key];
  const given = new Set<string>();
  return tree.map((item) => {
    if (isLeaf(item) || isList(item)) return item;
    const own = identify === undefined ? item : named(item, identify, given);
    return keep(item, own, sources);
  });
}

function named(item: TreeMap, identify: Identify, given: Set<string>): TreeMap {
  const base = itemId(plain(item), identify);
  if (!given.has(base)) {
    given.add(base);
    return item;
  }
  let id = base;
  for (let nth = 2; given.has(id); nth += 1) id = `${base.slice(0, 36)}-${nth}`;
  given.add(id);
  return { id: words(id), ...item };
}

function plain(tree: Tree): unknown {
  if (isLeaf(tree)) return tree.text;
  if (isList(tree)) return tree.map(plain);
  return Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, inner === undefined ? inner : plain(inner)]));
}

function keep(before: Tree, after: Tree, sources: Map<Tree, Said>): Tree {
  const said = sources.get(before);
  if (said !== undefined) sources.set(after, said);
  return after;
}
