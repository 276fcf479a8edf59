import type { FrameData } from '../frame/frameOf.js';
import type { TableRow } from '../participants/tableRows.js';
import { isProse } from '../read/isProse.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { ReadItem } from '../result/claims.js';
import type { Section } from '../rules/headings.js';
import { someWords, type TreeMap, textOf } from '../tree.js';
import { countedLines, countedRows } from './readCounted.js';
import { countsIn } from './readCounts.js';
import { documentsIn } from './readDocuments.js';
import { eventsIn, type Item } from './readEvents.js';
import { goalsIn } from './readGoals.js';
import { materialsIn, mediaIn } from './readMedia.js';
import { phasesIn } from './readPhases.js';
import { studyIn } from './readStudy.js';
import { supportIn } from './readSupport.js';
import { sentencesIn } from './sentencesIn.js';

/** Parts of a report that are no account of what was done. */
const ELSEWHERE: ReadonlySet<Section | null> = new Set<Section>([
  'limitations',
  'causes',
  'directions',
  'standing',
  'appendix',
  'totals',
]);

/** What these count was done, which a plan's tasks are not. */
const DONE: ReadonlySet<Item['key']> = new Set(['conferences', 'media', 'materials', 'ratios', 'support']);
const TO_DO: ReadonlySet<Section | null> = new Set<Section>(['goals', 'phases', 'tasks']);

/** All that a report lists, the surest first: where two readings want the same number, the first has it. */
export function worksIn(
  said: readonly Saying[],
  {
    rows,
    places,
    own,
  }: { readonly rows: readonly TableRow[]; readonly places: readonly Item[]; readonly own: string | null },
  { resolution, issuer }: Pick<FrameData, 'resolution' | 'issuer'>,
  isFree: (spot: SaidSpot) => boolean,
): readonly ReadItem[] {
  const all = said.filter((one) => isProse(one) && !ELSEWHERE.has(one.section));
  const whole = sentencesIn(all);
  const read = new Set(whole.map((item) => item.said));
  const told = all.filter((one) => !read.has(one));
  const items: readonly Item[] = [
    ...whole,
    ...places,
    ...goalsIn(told),
    ...told.flatMap(phasesIn),
    ...unique(told.flatMap((one) => documentsIn(one, resolution))).filter(
      ({ tree }) => (textOf(tree.number) ?? '') !== resolution,
    ),
    ...studyIn(told),
    ...told.flatMap((one) => eventsIn(one, isFree, issuer)),
    ...told.flatMap(mediaIn),
    ...told.flatMap(materialsIn),
    ...supportIn(told),
    ...told.flatMap((one) => countsIn(one, own)),
    ...countedLines(told),
    ...countedRows(rows),
  ];
  const isDone = ({ key, said }: Item): boolean => !DONE.has(key) || !TO_DO.has(said.section);
  return withSignatories(items.filter(isDone)).map(({ key, tree, said }) => ({ home: key, tree, said }));
}

/** "11/11 ban tuyên giáo … đã ký kết": of the programme that the same paragraph tells of. */
function withSignatories(items: readonly Item[]): readonly Item[] {
  const signed = items.find(
    ({ key, tree }) => key === 'ratios' && /ký kết|ký chương trình/u.test(textOf(tree.state) ?? ''),
  );
  const programme = items.find(({ key, said }) => key === 'coordination' && said.paragraph === signed?.said.paragraph);
  if (signed === undefined || programme === undefined) return items;
  const { value, unit, state } = signed.tree;
  const [, partner, result] =
    /(?:ký kết|ký chương trình[^,]*?)(?: với (.+?))?(?: và (?:đã )?(.+))?$/u.exec(textOf(state) ?? '') ?? [];
  const signatories: TreeMap = { value, unit, partner: someWords(partner), result: someWords(result) };
  return items.flatMap((item) =>
    item === signed ? [] : item === programme ? [{ ...item, tree: { ...item.tree, signatories } }] : [item],
  );
}

/** A document that is cited again is said once, where most is said of it. */
function unique(items: readonly Item[]): readonly Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    const number = textOf(item.tree.number) ?? '';
    const before = best.get(number);
    if (before === undefined || size(item) > size(before)) best.set(number, item);
  }
  return items.filter((item) => best.get(textOf(item.tree.number) ?? '') === item);
}

function size({ tree }: Item): number {
  return Object.values(tree).filter((inner) => inner !== undefined).length;
}
