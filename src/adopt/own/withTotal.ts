import { isLeaf, isList } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/** How the groups add up is told behind them all, and is a word on the number of all. */
export function withTotal(items: readonly Item[]): readonly Item[] {
  const said = items.map(({ key, tree }) => (key === 'participants' ? tree.total : undefined));
  const told = said.find((total) => total !== undefined);
  if (told === undefined || isLeaf(told) || isList(told)) return items;
  return items
    .filter((_, nth) => said[nth] === undefined)
    .map((item) => (item.key === 'participants.total' ? { ...item, tree: { ...item.tree, ...told } } : item));
}
