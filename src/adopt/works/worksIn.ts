import type { Said } from '../read/said.js';
import type { Section } from '../rules/headings.js';
import type { Found } from '../result/claims.js';
import { countsIn } from './readCounts.js';
import { documentsIn } from './readDocuments.js';
import { eventsIn, type Item } from './readEvents.js';
import { goalsIn } from './readGoals.js';
import { materialsIn, mediaIn } from './readMedia.js';
import { studyIn } from './readStudy.js';
import { supportIn } from './readSupport.js';

/** Parts of a report that are no account of what was done. */
const ELSEWHERE: ReadonlySet<Section | null> = new Set<Section>(['limitations', 'causes', 'directions', 'standing', 'appendix', 'totals']);

/** All that a report lists, the surest first: where two readings want the same number, the first has it. */
export function worksIn(said: readonly Said[]): readonly Found[] {
  const told = said.filter((one) => !one.isHeading && one.row === null && !ELSEWHERE.has(one.section));
  const items: readonly Item[] = [
    ...goalsIn(told),
    ...unique(told.flatMap(documentsIn)),
    ...studyIn(told),
    ...told.flatMap(eventsIn),
    ...told.flatMap(mediaIn),
    ...told.flatMap(materialsIn),
    ...supportIn(told),
    ...told.flatMap(countsIn),
  ];
  return items.map(({ key, tree, said }) => ({ home: key, tree, said }));
}

/** A document that is cited again is said once, where most is said of it. */
function unique(items: readonly Item[]): readonly Item[] {
  const numberOf = ({ tree }: Item): string => JSON.stringify((tree.number as { text?: string } | undefined)?.text ?? '');
  const size = ({ tree }: Item): number => Object.values(tree).filter((inner) => inner !== undefined).length;
  return items.filter((item, at) => {
    const same = items.filter((other) => numberOf(other) === numberOf(item));
    const most = same.reduce((best, other) => (size(other) > size(best) ? other : best), same[0] ?? item);
    return items.indexOf(most) === at;
  });
}
