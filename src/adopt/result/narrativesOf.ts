import { isReference } from '../../verify/scan/leaveAlone.js';
import type { NamedFigure } from '../own/namedFigures.js';
import { withNames } from '../own/withNames.js';
import { isCounting } from '../read/around.js';
import { isClosing } from '../read/isClosing.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { Section } from '../rules/headings.js';
import { type Tree, words } from '../tree.js';
import type { Claims } from './claims.js';
import { factOf, type NewId } from './factOf.js';

/** Parts of a report that are sentences, and go into the data as such. */
const KEYS: ReadonlySet<Section | null> = new Set<Section>(['limitations', 'causes', 'directions', 'achievements']);

/** In a document that this tool built: what is left of them when items are read. */
const OWN_KEYS: ReadonlySet<Section | null> = new Set<Section>(['leadership', 'overview']);

/** What no rule has read there counts nothing: a document that it names is only named. */
export function isToldOnly({ section, spots }: Saying): boolean {
  return OWN_KEYS.has(section) && !spots.some(isCounting);
}

/** What a report adds up itself. */
const SUM = /^Tính chung, .+ đã ban hành /u;

/** Shorter ones are labels. */
const LEAST = 15;

export interface Narratives {
  readonly lists: ReadonlyMap<string, readonly Tree[]>;
  readonly facts: readonly Tree[];
  readonly taken: ReadonlySet<Saying>;
}

/** Sentences under the headings that announce them; a number in them becomes a fact, which the sentence calls by its name. */
export function narrativesOf(
  said: readonly Saying[],
  named: ReadonlyMap<string, NamedFigure>,
  isOwn: boolean,
  claims: Claims,
  newId: NewId,
): Narratives {
  const lists = new Map<string, Tree[]>();
  const facts: Tree[] = [];
  const taken = new Set<Saying>();
  let last: Saying | null = null;
  for (const one of said) {
    // Where they are all that a report tells, their own heading is left out.
    const section = isOwn && one.section === 'results' ? (one.isItem ? 'achievements' : 'overview') : one.section;
    if (isClosing(one.text)) taken.add(one);
    const isTold = KEYS.has(section) || (isOwn && OWN_KEYS.has(section) && !claims.isRead(one) && !SUM.test(one.text));
    if (one.isHeading || one.row !== null || section === null || !isTold || taken.has(one)) continue;
    if (one.text.length < LEAST && !isOwn) continue;
    const list = lists.get(section) ?? [];
    lists.set(section, list);
    const text = written(one);
    // The sentences of one item of a list stay together.
    if ((one.isItem || isOwn) && last?.paragraph === one.paragraph) {
      const before = list.pop();
      list.push(words(`${before === undefined ? '' : `${(before as { text: string }).text}. `}${text}`));
    } else list.push(words(text));
    taken.add(one);
    last = one;
  }
  return { lists, facts, taken };

  function written(one: Saying): string {
    let text = '';
    let end = 0;
    for (const spot of one.spots) {
      text += one.text.slice(end, spot.leadStart).replace(/\{\{/gu, '{ {');
      if (spot.control !== null) {
        text += withNames(one, named, spot.leadStart, spot.end);
        end = spot.end;
        continue;
      }
      const fact = isCounting(spot) && claims.isFree(spot) && !isLikeYear(one, spot) ? factOf(one, spot, newId) : null;
      text += fact === null ? one.text.slice(spot.leadStart, spot.end) : `{{facts.${fact.id}}}`;
      if (fact !== null) facts.push(fact.tree);
      if (claims.isFree(spot))
        claims.mark(spot, {
          fate: fact === null ? 'words' : 'fact',
          home: fact === null ? one.section : `facts.${fact.id}`,
          alternatives: [],
        });
      end = spot.end;
    }
    return (text + one.text.slice(end).replace(/\{\{/gu, '{ {')).replace(/[.;\s]+$/u, '').trim();
  }
}

/** Letters on each side that tell what a number names. */
const NEAR = 60;

/** "giai đoạn 2016-2020", "Hội nghị Trung ương 7" name something instead of counting. */
export function isLikeYear({ text, place }: Saying, spot: SaidSpot): boolean {
  if (/^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/u.test(spot.found)) return true;
  // "Hơn 01 năm qua", "sau 02 năm thực hiện": the period, said again.
  if (/^ (?:năm|tháng) (?:qua|nay|triển khai|thực hiện|tuyên truyền)/u.test(text.slice(spot.end, spot.end + NEAR)))
    return true;
  // "Trong 6 tháng, …"
  if (
    /^ (?:năm|tháng|quý|ngày),/u.test(text.slice(spot.end, spot.end + NEAR)) &&
    /(?:^|[ ,])(?:trong|qua|sau|suốt) $/iu.test(text.slice(0, spot.leadStart).slice(-8))
  )
    return true;
  const from = Math.max(0, spot.start - NEAR);
  const near = { ...spot, start: spot.start - from, end: spot.end - from };
  return isReference({ text: text.slice(from, spot.end + NEAR), place, controls: [] }, near);
}
