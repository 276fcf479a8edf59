import type { Section } from '../rules/headings.js';
import { isLeaf, isList, type Tree, textOf, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/**
 * Where a heading is left out, all below is of one kind: "Về hình thức: …" is a goal among goals and otherwise an approach,
 * "Về đối tượng: …" a goal; and whom a briefing was for is told by what stands beside it.
 */
export function asBeside(items: readonly Item[]): readonly Item[] {
  const keys = new Map<Section | null, Set<string>>();
  for (const { key, said } of items) keys.set(said.section, (keys.get(said.section) ?? new Set()).add(key));
  return items.map((item): Item => {
    const { key, said, tree } = item;
    const beside = (other: string): boolean => keys.get(said.section)?.has(other) ?? false;
    if (
      key === 'approach' &&
      said.section === 'goals' &&
      (beside('goals') || !OF_APPROACH.test(textOf(tree.aspect) ?? ''))
    ) {
      const { content, ...goal } = tree;
      return { ...item, key: 'goals', tree: { ...goal, about: words(joinedText(content)) } };
    }
    if (
      key === 'briefings' &&
      said.section !== 'conferences' &&
      said.section !== 'press' &&
      !LISTENERS.test(said.text)
    ) {
      const group = beside('conferences') ? 'báo cáo viên' : beside('media') ? 'báo chí' : null;
      return group === null ? item : { ...item, tree: { ...tree, group: words(group) } };
    }
    return item;
  });
}

/** "Định hướng nội dung, hình thức, phương pháp". */
const OF_APPROACH = /^về (?:nội dung|hình thức|phương pháp)/iu;

/** These words tell for whom a briefing was. */
const LISTENERS = /báo chí|báo cáo viên/iu;

function joinedText(list: Tree | undefined): string {
  const items = list !== undefined && isList(list) ? list : [];
  return items.flatMap((item) => (isLeaf(item) ? [item.text] : [])).join('; ');
}
