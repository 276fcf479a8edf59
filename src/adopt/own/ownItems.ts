import type { FilledStep } from '../pattern/matchPattern.js';
import { readPattern } from '../pattern/readPattern.js';
import { treeOf } from '../pattern/treeOf.js';
import { isClosing } from '../read/isClosing.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { Section } from '../rules/headings.js';
import { OWN_DERIVED } from '../rules/ownDerived.js';
import { OWN_SENTENCES } from '../rules/ownSentences.js';
import { OUTLETS } from '../rules/works.js';
import { isLeaf, isList, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';
import { asBeside } from './asBeside.js';
import { homeOfMeasure } from './homeOfMeasure.js';
import { joined, paragraphsOf, withOriginals } from './joined.js';
import { mergedGoals } from './mergedGoals.js';
import type { NamedFigure } from './namedFigures.js';
import { ownPlaces } from './ownPlaces.js';
import { type OwnRule, ruleFor } from './ruleFor.js';
import { withLabel } from './sentenceLabel.js';
import { underOf } from './underOf.js';
import { withoutUsual } from './withoutUsual.js';
import { withTotal } from './withTotal.js';
import { withTurned } from './withTurned.js';

export interface OwnItems {
  readonly items: readonly Item[];
  /** Sentences that are read so, and not otherwise. */
  readonly taken: ReadonlySet<Saying>;
  /** Numbers in them that the report has worked out from others. */
  readonly derived: ReadonlySet<SaidSpot>;
}

/** What paragraphs of the built-in templates say, gap by gap. */
export function ownItems(said: readonly Saying[], named: ReadonlyMap<string, NamedFigure>): OwnItems {
  const rules = OWN_SENTENCES.map((rule) => ({ ...rule, steps: readPattern(rule.pattern) }));
  const items: Item[] = [];
  const taken = new Set<Saying>();
  const derived = new Set<SaidSpot>();
  let list: string | null = null;
  const under = underOf(said);
  for (const sentences of paragraphsOf(said)) {
    const [first] = sentences;
    if (first === undefined || isClosing(first.text)) continue;
    if (isDerived(first, under(first))) {
      list = first.text;
      for (const one of sentences) take(one, one.spots);
      continue;
    }
    const found = itemOf(sentences, rules, named, { list, sections: under(first) });
    if (found === null) continue;
    items.push(...severalIn(found.item));
    for (const one of sentences) take(one, found.derived);
  }
  for (const one of said) if (one.row !== null && isDerived(one, under(one))) take(one, one.spots);
  const places = ownPlaces(
    said.filter((one) => !taken.has(one) && under(one).includes('places')),
    named,
  );
  for (const one of places.taken) take(one, places.derived);
  return { items: [...mergedGoals(asBeside(withTotal(items))), ...places.items], taken, derived };

  function take(one: Saying, spots: Iterable<SaidSpot>): void {
    taken.add(one);
    for (const spot of spots) derived.add(spot);
  }
}

/** Sentences, and cells of tables, that say what others say as well. */
function isDerived({ row, text }: Saying, sections: readonly Section[]): boolean {
  return OWN_DERIVED.some(
    ({ under, where, words }) => sections.includes(under) && (where === 'table') === (row !== null) && words.test(text),
  );
}

interface Found {
  readonly item: Item;
  readonly derived: readonly SaidSpot[];
}

function itemOf(
  sentences: readonly Saying[],
  rules: readonly OwnRule[],
  named: ReadonlyMap<string, NamedFigure>,
  { list, sections }: { readonly list: string | null; readonly sections: readonly Section[] },
): Found | null {
  const [first] = sentences;
  if (first === undefined || first.section === null) return null;
  const { whole, originals } = joined(sentences, first);
  const found = ruleFor(rules, sections, whole, named);
  if (found === null) return null;
  const { filled } = found;
  const { key, fixed = {} } = found.rule;
  const said = Object.entries({
    ...(key === 'media' && { group: groupOf(first) }),
    ...(key === 'ratios' && first.section in RATIOS && { section: RATIOS[first.section] ?? '' }),
    ...fixed,
    // Where their headings are left out, the words tell of whom.
    ...(key === 'briefings' && sections.length > 1 && { group: briefedIn(first.text) }),
  });
  const tree = withLabel({
    ...Object.fromEntries(said.map(([name, text]) => [name, words(text)])),
    ...treeOf(filled, whole, named),
  });
  const home = homeOfMeasure(key, tree, list);
  return {
    item: {
      key: home,
      tree: withOriginals(withoutUsual(withTurned(tree), home), originals) as Item['tree'],
      said: first,
    },
    derived: unnamed(filled, whole).map((spot) => originals.get(spot) ?? spot),
  };
}

/** What a place has, number by number; and the day and area that a sentence on one number tells with it. */
function severalIn(item: Item): readonly Item[] {
  const { context, common, ...tree } = item.tree;
  if (item.key === 'context' && context !== undefined && isList(context))
    return context.flatMap((one) => (isLeaf(one) || isList(one) ? [] : [{ ...item, tree: one }]));
  if (common === undefined || isLeaf(common) || isList(common)) return [item];
  return [
    { ...item, key: 'participants', tree: common },
    { ...item, tree },
  ];
}

function briefedIn(text: string): string {
  return /báo chí/iu.test(text) ? 'báo chí' : 'báo cáo viên';
}

/** Numbers at gaps without a key. */
function unnamed(filled: readonly FilledStep[], { spots }: Saying): readonly SaidSpot[] {
  return filled.flatMap((gap) =>
    (gap.kind === 'number' || gap.kind === 'percent') && gap.path === ''
      ? spots.filter((spot) => spot.start >= gap.start && spot.end <= gap.end)
      : [],
  );
}

/** A ratio is told in the part that its key names. */
const RATIOS: Readonly<Partial<Record<Section, string>>> = {
  leadership: 'lãnh đạo',
  overview: 'tuyên truyền',
  support: 'hỗ trợ',
  participants: 'kết quả',
  places: 'địa phương',
};

/** Bulletins, pages and social media stand under one heading. */
function groupOf({ text, place }: Saying): string {
  if (/mạng xã hội$/u.test(place.heading ?? '')) return 'mạng xã hội';
  return OUTLETS.find(({ words }) => words.test(text))?.group ?? 'nội bộ';
}
