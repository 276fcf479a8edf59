import type { Said } from '../read/said.js';
import type { Found } from '../result/claims.js';
import type { Section } from '../rules/headings.js';
import { isLeaf, someWords, type Tree, type TreeMap } from '../tree.js';
import { countsIn } from './readCounts.js';
import { documentsIn } from './readDocuments.js';
import { eventsIn, type Item } from './readEvents.js';
import { goalsIn } from './readGoals.js';
import { materialsIn, mediaIn } from './readMedia.js';
import { studyIn } from './readStudy.js';
import { supportIn } from './readSupport.js';

/** Parts of a report that are no account of what was done. */
const ELSEWHERE: ReadonlySet<Section | null> = new Set<Section>([
  'limitations',
  'causes',
  'directions',
  'standing',
  'appendix',
  'totals',
]);

/** All that a report lists, the surest first: where two readings want the same number, the first has it. */
export function worksIn(said: readonly Said[], resolution: string | null): readonly Found[] {
  const told = said.filter((one) => !one.isHeading && one.row === null && !ELSEWHERE.has(one.section));
  const items: readonly Item[] = [
    ...goalsIn(told),
    ...unique(told.flatMap(documentsIn)).filter(
      ({ tree }) => resolution === null || !isLeafWith(tree.number, new RegExp(`^${resolution}$`, 'u')),
    ),
    ...studyIn(told),
    ...told.flatMap(eventsIn),
    ...told.flatMap(mediaIn),
    ...told.flatMap(materialsIn),
    ...supportIn(told),
    ...told.flatMap(countsIn),
  ];
  return withSignatories(items).map(({ key, tree, said }) => ({ home: key, tree, said }));
}

/** "11/11 ban tuyên giáo … đã ký kết": of the programme that the same paragraph tells of. */
function withSignatories(items: readonly Item[]): readonly Item[] {
  const signed = items.find(({ key, tree }) => key === 'ratios' && isLeafWith(tree.state, /ký kết|ký chương trình/u));
  const programme = items.find(({ key, said }) => key === 'coordination' && said.paragraph === signed?.said.paragraph);
  if (signed === undefined || programme === undefined) return items;
  const { value, unit, state } = signed.tree;
  const [, partner, result] =
    /(?:ký kết|ký chương trình[^,]*?)(?: với (.+?))?(?: và (?:đã )?(.+))?$/u.exec(
      state !== undefined && isLeaf(state) ? state.text : '',
    ) ?? [];
  const signatories: TreeMap = { value, unit, partner: someWords(partner), result: someWords(result) };
  return items.flatMap((item) =>
    item === signed ? [] : item === programme ? [{ ...item, tree: { ...item.tree, signatories } }] : [item],
  );
}

function isLeafWith(tree: Tree | undefined, words: RegExp): boolean {
  return tree !== undefined && isLeaf(tree) && words.test(tree.text);
}

/** A document that is cited again is said once, where most is said of it. */
function unique(items: readonly Item[]): readonly Item[] {
  const numberOf = ({ tree }: Item): string =>
    JSON.stringify((tree.number as { text?: string } | undefined)?.text ?? '');
  const size = ({ tree }: Item): number => Object.values(tree).filter((inner) => inner !== undefined).length;
  return items.filter((item, at) => {
    const same = items.filter((other) => numberOf(other) === numberOf(item));
    const most = same.reduce((best, other) => (size(other) > size(best) ? other : best), same[0] ?? item);
    return items.indexOf(most) === at;
  });
}
