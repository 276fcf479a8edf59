import { itemId } from '../../model/itemId.js';
import type { ValueShape } from '../../model/keysOf.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { shapeAt, toPlain } from '../result/shape.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, numbersIn, type Tree, type TreeMap, words } from '../tree.js';
import { type WordWindow, windowsOf } from './windowsOf.js';

/**
 * Items that have no `id` are named by their words, so the name tells which words they are: those of the sentence that
 * give it. "changes.nam-2018" is what is compared with "năm 2018", and "parts.bhxh-cac-huyen" belongs to "BHXH các huyện".
 */
export function wordsByName(root: TreeMap, shape: ValueShape, said: readonly Saying[], sources: Sources): TreeMap {
  const sentenceOf = new Map<SaidSpot, Saying>(said.flatMap((one) => one.spots.map((spot) => [spot, one] as const)));
  const windows = new Map<Saying, readonly WordWindow[]>();
  return walk(root, shape) as TreeMap;

  function windowsIn(one: Saying): readonly WordWindow[] {
    const known = windows.get(one) ?? windowsOf(one.text);
    windows.set(one, known);
    return known;
  }

  function walk(tree: Tree, here: ValueShape): Tree {
    if (isLeaf(tree)) return tree;
    if (isList(tree)) {
      if (here.type !== 'list') return tree;
      const { of, identify } = here;
      return tree.map((item) => {
        const own = walk(item, of.shape);
        if (isLeaf(own) || isList(own) || identify === undefined || shapeAt(of.shape, 'id') !== null) return own;
        return carry(
          sources,
          item,
          named(own, of.shape, (one) => itemId(toPlain(one), identify)),
        );
      });
    }
    const inner = Object.entries(tree).map(([key, value]) => {
      const below = shapeAt(here, key);
      return [key, value === undefined || below === null ? value : walk(value, below)] as const;
    });
    return carry(sources, tree, Object.fromEntries(inner));
  }

  function named(item: TreeMap, here: ValueShape, nameOf: (item: TreeMap) => string): TreeMap {
    const { id, ...rest } = item;
    const name = id !== undefined && isLeaf(id) ? id.text : null;
    const [first] = numbersIn(rest);
    const one = (first === undefined ? undefined : sentenceOf.get(first[1])) ?? sources.get(item);
    if (name === null || one === undefined || here.type !== 'map' || nameOf(rest) === name) return item;
    const keys = here.keys.filter(({ shape }) => shape.type === 'leaf' && shape.kind === 'text');
    for (const { text, slug } of windowsIn(one)) {
      // Most words share no letters with the name; of a long one only the begin is kept.
      if (slug !== '' && !FINGERPRINT.test(name) && !name.includes(slug.slice(0, 6))) continue;
      for (const key of keys) {
        const candidate = { ...rest, [key.name]: words(text) };
        if (nameOf(candidate) === name) return { ...item, [key.name]: words(text) };
      }
    }
    return item;
  }
}

/** A name whose words were too many, or had no letters, ends in one. */
const FINGERPRINT = /(?:^t|-)[a-z0-9]{5}$/u;
