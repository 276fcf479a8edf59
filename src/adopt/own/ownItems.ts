import { matchPattern } from '../pattern/matchPattern.js';
import { type Pattern, readPattern } from '../pattern/readPattern.js';
import { treeOf } from '../pattern/treeOf.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { CLOSING } from '../rules/closing.js';
import type { Section } from '../rules/headings.js';
import { OWN_SENTENCES } from '../rules/ownSentences.js';
import type { SentenceRule } from '../rules/sentences.js';
import { OUTLETS } from '../rules/works.js';
import { isLeaf, isList, type Tree, words } from '../tree.js';
import type { Item } from '../works/readEvents.js';
import type { NamedFigure } from './namedFigures.js';
import { ownPlaces } from './ownPlaces.js';

export interface OwnItems {
  readonly items: readonly Item[];
  /** Sentences that are read so, and not otherwise. */
  readonly taken: ReadonlySet<Saying>;
}

/** What paragraphs of the built-in templates say, gap by gap. */
export function ownItems(said: readonly Saying[], named: ReadonlyMap<string, NamedFigure>): OwnItems {
  const rules = OWN_SENTENCES.map((rule) => ({ ...rule, steps: readPattern(rule.pattern) }));
  const items: Item[] = [];
  const taken = new Set<Saying>();
  for (const sentences of paragraphsOf(said)) {
    const found = itemOf(sentences, rules, named);
    if (found === null) continue;
    items.push(found);
    for (const one of sentences) taken.add(one);
  }
  // Without the marks, nothing tells which of a row's numbers is which.
  const places = named.size === 0 ? [] : ownPlaces(said);
  for (const one of places) taken.add(one.said);
  return { items: [...items, ...places], taken };
}

type Rule = SentenceRule & { readonly steps: Pattern };

function itemOf(
  sentences: readonly Saying[],
  rules: readonly Rule[],
  named: ReadonlyMap<string, NamedFigure>,
): Item | null {
  const [first] = sentences;
  if (first === undefined || first.section === null) return null;
  const { whole, originals } = joined(sentences, first);
  for (const { key, under, steps, where, fixed = {} } of rules) {
    if (under !== undefined && !under.includes(first.section)) continue;
    const filled = matchPattern(steps, whole, where);
    if (filled === null) continue;
    const said = Object.entries({
      ...(key === 'media' && { group: groupOf(first.text) }),
      ...(key === 'ratios' && first.section in RATIOS && { section: RATIOS[first.section] ?? '' }),
      ...fixed,
    });
    const tree = {
      ...Object.fromEntries(said.map(([name, text]) => [name, words(text)])),
      ...treeOf(filled, whole, named),
    };
    return { key, tree: withOriginals(tree, originals) as Item['tree'], said: first };
  }
  return null;
}

/** A ratio is told in the part that its key names; where it has no such key, with the help that was given. */
const RATIOS: Readonly<Partial<Record<Section, string>>> = {
  leadership: 'lãnh đạo',
  overview: 'tuyên truyền',
  participants: 'kết quả',
  places: 'địa phương',
};

/** Bulletins, pages and social media stand under one heading. */
function groupOf(text: string): string {
  return OUTLETS.find(({ words }) => words.test(text))?.group ?? 'nội bộ';
}

/** The sentences of each; those of a discussion, which is one item, together. */
function paragraphsOf(said: readonly Saying[]): readonly (readonly Saying[])[] {
  const paragraphs: Saying[][] = [];
  for (const one of said) {
    if (one.isHeading || one.row !== null) continue;
    const last = paragraphs.at(-1);
    const isMore = last?.[0]?.section === 'discussion' && one.section === 'discussion' && !CLOSING.test(one.text);
    if (last !== undefined && (isMore || last[0]?.paragraph === one.paragraph)) last.push(one);
    else paragraphs.push([one]);
  }
  return paragraphs;
}

/** The sentences of a paragraph as one, and which number of theirs each of its numbers is. */
function joined(
  sentences: readonly Saying[],
  first: Saying,
): { readonly whole: Saying; readonly originals: ReadonlyMap<SaidSpot, SaidSpot> } {
  const originals = new Map<SaidSpot, SaidSpot>();
  let text = '';
  for (const one of sentences) {
    const from = text === '' ? 0 : text.length + 1;
    text = text === '' ? one.text : `${text} ${one.text}`;
    for (const spot of one.spots)
      originals.set(
        { ...spot, start: spot.start + from, leadStart: spot.leadStart + from, end: spot.end + from },
        spot,
      );
  }
  return { whole: { ...first, text, spots: [...originals.keys()] }, originals };
}

function withOriginals(tree: Tree, originals: ReadonlyMap<SaidSpot, SaidSpot>): Tree {
  if (isLeaf(tree)) return tree.spot === null ? tree : { ...tree, spot: originals.get(tree.spot) ?? tree.spot };
  if (isList(tree)) return tree.map((item) => withOriginals(item, originals));
  return Object.fromEntries(
    Object.entries(tree).map(([key, inner]) => [
      key,
      inner === undefined ? undefined : withOriginals(inner, originals),
    ]),
  );
}
