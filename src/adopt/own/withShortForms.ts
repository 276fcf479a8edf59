import { upperFirst } from '../read/around.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, type Tree, type TreeMap } from '../tree.js';

/** "Ủy ban nhân dân (UBND) tỉnh" → "UBND tỉnh": a report writes a short form out where it first stands; the data do not. */
export function withShortForms(root: TreeMap, sources: Sources): TreeMap {
  const { abbreviations } = root;
  if (abbreviations === undefined || !isList(abbreviations)) return root;
  const pairs = abbreviations.flatMap((one) => {
    if (isLeaf(one) || isList(one)) return [];
    const { short, full } = one;
    return short && full && isLeaf(short) && isLeaf(full)
      ? [[`${full.text} (${short.text})`, short.text] as const]
      : [];
  });
  const shorten = (text: string): string =>
    pairs.reduce((said, [long, short]) => said.replaceAll(long, short).replaceAll(upperFirst(long), short), text);
  return { ...(walk(root) as TreeMap), abbreviations };

  function walk(tree: Tree): Tree {
    if (isLeaf(tree)) return tree.spot === null ? { ...tree, text: shorten(tree.text) } : tree;
    if (isList(tree)) return tree.map(walk);
    const inner = Object.entries(tree).map(
      ([key, value]) => [key, value === undefined ? undefined : walk(value)] as const,
    );
    return carry(sources, tree, Object.fromEntries(inner));
  }
}
