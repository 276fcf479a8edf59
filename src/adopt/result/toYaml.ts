import type { YamlValue } from '../../source/writeYaml.js';
import { isLeaf, isList, type Tree } from '../tree.js';

/** A tree as a data file has it; words that were not found are blanks to fill in, lists and maps without anything are left out. */
export function toYaml(tree: Tree, commentOf: (tree: Tree) => string | undefined): YamlValue | null {
  const comment = commentOf(tree);
  const said = comment === undefined ? {} : { comment };
  if (isLeaf(tree)) return tree.text === '' ? { type: 'blank', ...said } : { type: 'text', text: tree.text, ...said };
  if (isList(tree)) {
    const items = tree.flatMap((item) => toYaml(item, commentOf) ?? []);
    return items.length === 0 ? null : { type: 'list', items, ...said };
  }
  const entries = Object.entries(tree).flatMap(([key, inner]) => {
    const value = inner === undefined ? null : toYaml(inner, commentOf);
    return value === null ? [] : [[key, value] as const];
  });
  return entries.length === 0 ? null : { type: 'map', entries: new Map(entries), ...said };
}
