import { given, isLeaf, isList, someWords, type Tree, type TreeMap, textOf, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/**
 * A goal is told once for each who set it, and again where it stands now: all that is said of one thing is one goal. A
 * result that is marked as a number of another place is called by its name.
 */
export function mergedGoals(items: readonly Item[]): readonly Item[] {
  const goals: Item[] = [];
  const results: Item[] = [];
  for (const item of items.filter(({ key }) => key === 'goals'))
    (item.tree.current === undefined ? goals : results).push(item);
  const merged: Item[] = [];
  for (const { tree, ...item } of goals) {
    const { decidedBy, milestones, ...goal } = withShared(tree);
    const sets = milestones === undefined ? [] : [setOf(decidedBy, milestones)];
    const last = merged.at(-1);
    const isMore = last !== undefined && sets.length > 0 && isSame(last.tree, goal);
    if (isMore)
      merged[merged.length - 1] = { ...last, tree: { ...last.tree, sets: [...listOf(last.tree.sets), ...sets] } };
    else merged.push({ ...item, tree: { ...goal, ...(sets.length > 0 && { sets }) } });
  }
  for (const { tree } of results) {
    const at = merged.findIndex((goal) => goal.tree.current === undefined && isSameWords(goal.tree.about, tree.about));
    const goal = merged[at];
    if (goal !== undefined) merged[at] = { ...goal, tree: { ...goal.tree, current: resultOf(tree.current) } };
  }
  return [...items.filter(({ key }) => key !== 'goals'), ...merged];
}

/** "đến năm 2021, 60% số người được tư vấn; đến năm 2025, 80% số người nhận lương": what all are about is the goal. */
function withShared(tree: TreeMap): TreeMap {
  const milestones = listOf(tree.milestones).filter((one): one is TreeMap => !isLeaf(one) && !isList(one));
  const all = milestones.map(({ about }) => textOf(about));
  const [first] = all;
  if (tree.about !== undefined || first == null) return tree;
  const said = first.split(' ');
  const isShared = (count: number): boolean =>
    all.every((about) => `${about} `.startsWith(`${said.slice(0, count).join(' ')} `));
  const apart = said.findIndex((_, nth) => !isShared(nth + 1));
  // So it is printed where each milestone says something of its own.
  const verb = said.findIndex((word, nth) => nth > 0 && VERB.test(word));
  const whole = verb === -1 ? said.length - 1 : verb;
  const shared = said.slice(0, apart === -1 ? whole : apart).join(' ');
  if (shared === '') return tree;
  const rest = (about: Tree | undefined): Tree | undefined => someWords(textOf(about)?.slice(shared.length).trim());
  return {
    ...tree,
    about: words(shared),
    milestones: milestones.map((one) => given({ ...one, about: rest(one.about) })),
  };
}

/** Where what is to be of them begins: "nội dung tuyên truyền | phù hợp với …". */
const VERB = /^(?:được|tham|phù|biết|hiểu|nắm|có|đã|nhận|hưởng|tiếp)$/u;

function setOf(decidedBy: Tree | undefined, milestones: Tree): TreeMap {
  return { ...(decidedBy !== undefined && { decidedBy }), milestones };
}

function isSame(one: TreeMap, other: TreeMap): boolean {
  return isSameWords(one.about, other.about) && textOf(one.aspect) === textOf(other.aspect);
}

/** The first may begin a sentence. */
function isSameWords(one: Tree | undefined, other: Tree | undefined): boolean {
  return textOf(one)?.toLocaleLowerCase('vi') === textOf(other)?.toLocaleLowerCase('vi');
}

function resultOf(current: Tree | undefined): Tree | undefined {
  if (current === undefined || isLeaf(current) || isList(current)) return current;
  const { value } = current;
  const control = value !== undefined && isLeaf(value) ? value.spot?.control : null;
  return control == null || control.startsWith('goals.') ? current : { figure: words(control) };
}

function listOf(tree: Tree | undefined): readonly Tree[] {
  return tree !== undefined && isList(tree) ? tree : [];
}
