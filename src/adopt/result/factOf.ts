import { slugOf } from '../../model/itemId.js';
import { readNumber } from '../../model/leaf.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { number, type TreeMap, words } from '../tree.js';
import type { CellLabel } from './cellLabels.js';
import { freeNames } from './freeNames.js';

/** Names of facts, each given once. */
export type NewId = (said: Saying, spot: SaidSpot) => string;

export function createIds(): NewId {
  const free = freeNames(ID_LETTERS);
  return ({ text }, spot) => {
    const behind = text.slice(spot.end, spot.end + NEAR).replace(/^[%\s]+/u, '');
    const before = text.slice(Math.max(0, spot.leadStart - NEAR), spot.leadStart);
    const [first, last] = [
      wordsOf(behind.split(MARKS)[0]?.split(/ (?=\S*\d)/u)[0]),
      wordsOf(before.split(MARKS).at(-1)),
    ];
    const words = first.length === 0 ? last.slice(-MOST_WORDS) : first.slice(0, MOST_WORDS);
    const slug = slugOf(words.join(' '));
    return free((slug.length > ID_LETTERS ? slug.slice(0, ID_LETTERS).replace(/-[^-]*$/u, '') : slug) || 'so');
  };
}

/** Without numbers, which are others next year. */
function wordsOf(part = ''): readonly string[] {
  return part.split(' ').filter((word) => word !== '' && !/\d/u.test(word));
}

/** Those in a number part nothing. */
const MARKS = /[;()]|[,.](?!\d)/u;
const MOST_WORDS = 4;
/** Room for a number behind, within the 40 that a name may have. */
const ID_LETTERS = 32;

/** A number without a place of its own, with its sentence; null for what `facts` cannot hold ("0,46 điểm"). */
export function factOf(
  said: Saying,
  spot: SaidSpot,
  newId: NewId,
  cell?: CellLabel,
): { readonly id: string; readonly tree: TreeMap } | null {
  const text = factText(said, spot);
  const written = cell?.isPercent === true && /^[\d.,]+$/u.test(text) ? `${text}%` : text;
  if (readNumber('amount', written, false).value === null) return null;
  const id = newId(said, spot);
  return {
    id,
    tree: { id: words(id), value: number(spot, written), label: words(cell?.text ?? labelOf(said, spot)) },
  };
}

/** The sentence; of one without end what stands near. */
function labelOf({ text }: Saying, { start, end }: SaidSpot): string {
  const near = text.length <= LONG ? text : `…${text.slice(Math.max(0, start - NEAR), end + NEAR)}…`;
  return near.replace(/\{\{/gu, '{ {');
}

/** Letters. */
const LONG = 2000;
const NEAR = 200;

/** Money says so with its last word. */
function factText({ text }: Saying, spot: SaidSpot): string {
  const said = spot.text.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '.');
  if (/ ?(?:vnđ|vnd|đ)$/iu.test(said)) return said.replace(/ ?(?:vnđ|vnd|đ)$/iu, ' đồng');
  const listed = spot.kind === 'percent' && !said.includes('%');
  if (listed) return `${said}%`;
  return /(?:tỷ|tỉ|triệu)$/u.test(said) && /^ đồng/u.test(text.slice(spot.end)) ? `${said} đồng` : said;
}
