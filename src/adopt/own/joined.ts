import type { SaidSpot, Saying } from '../read/said.js';
import { CLOSING } from '../rules/closing.js';
import { isLeaf, isList, type Tree } from '../tree.js';

function isAfter(one: Saying, first: Saying): boolean {
  return one.section === first.section && one.paragraph === first.paragraph + 1;
}

/** The paragraph behind it tells what came of it. */
const DISCUSSED = /^Tại [^:]+ đã trao đổi, làm rõ (?:các )?nội dung: /u;

/** The sentences of each paragraph; those of a discussion, which is one item, together. */
export function paragraphsOf(said: readonly Saying[]): readonly (readonly Saying[])[] {
  const paragraphs: Saying[][] = [];
  for (const one of said) {
    if (one.isHeading || one.row !== null) continue;
    const last = paragraphs.at(-1);
    const isMore =
      last?.[0] !== undefined && isAfter(one, last[0]) && DISCUSSED.test(last[0].text) && !CLOSING.test(one.text);
    if (last !== undefined && (isMore || last[0]?.paragraph === one.paragraph)) last.push(one);
    else paragraphs.push([one]);
  }
  return paragraphs;
}

/** The sentences of a paragraph as one, and which number of theirs each of its numbers is. */
export function joined(
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

export function withOriginals(tree: Tree, originals: ReadonlyMap<SaidSpot, SaidSpot>): Tree {
  if (isLeaf(tree)) return tree.spot === null ? tree : { ...tree, spot: originals.get(tree.spot) ?? tree.spot };
  if (isList(tree)) return tree.map((item) => withOriginals(item, originals));
  return Object.fromEntries(
    Object.entries(tree).map(([key, inner]) => [
      key,
      inner === undefined ? undefined : withOriginals(inner, originals),
    ]),
  );
}
