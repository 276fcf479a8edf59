import { attribute } from '../../readers/xml/element.js';
import type { TagBlock } from './blocks.js';
import type { Paragraph } from './paragraph.js';
import type { Placement } from './placement.js';
import type { WordStyles } from './wordStyles.js';
import type { WordTag } from './wordTag.js';
import { childOf, type WordNode } from './wordTree.js';

/** The numbered list that a paragraph is in. */
export interface ListPlace {
  readonly list: string;
  /** Where its number is written; null where it comes from the paragraph's style. */
  readonly number: WordNode | null;
}

export interface NumberedLists {
  /** Paragraphs of lists that begin anew. */
  readonly places: ReadonlyMap<WordNode, ListPlace>;
  /** Opening tags of loops, and the lists that begin anew in each turn. */
  readonly turns: ReadonlyMap<WordTag, readonly string[]>;
}

/**
 * A list that a loop's turn holds whole begins anew in each turn: it stands in a loop within, or has several
 * paragraphs, below a first one that is not of it. A list whose paragraphs are the turns goes on.
 */
export function numberedLists(
  paragraphs: readonly Paragraph[],
  blocks: readonly TagBlock[],
  { moved, gone }: Placement,
  styles: WordStyles,
): NumberedLists {
  const placed = paragraphs.map(({ node }) => listPlace(node, styles));
  const order = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  const members = new Map<string, number[]>();
  for (const [index, place] of placed.entries()) {
    if (place === null) continue;
    const own = members.get(place.list);
    if (own === undefined) members.set(place.list, [index]);
    else own.push(index);
  }
  const loops = blocks
    .filter(({ open }) => open.name === 'each' && moved.has(open))
    .map(({ open, close }) => ({ open, from: order.get(open.paragraph) ?? 0, to: order.get(close.paragraph) ?? 0 }));
  const turns = new Map<WordTag, string[]>();
  for (const loop of members.size === 0 ? [] : loops) {
    let first = loop.from;
    while (first < loop.to && isGone(paragraphs[first])) first += 1;
    const inner = loops.filter((one) => one !== loop && one.from >= loop.from && one.to <= loop.to);
    for (const [list, own] of members) {
      const isWhole = own.every((index) => index >= loop.from && index <= loop.to);
      const isWithin = inner.some(({ from, to }) => own.some((index) => index >= from && index <= to));
      if (isWhole && (isWithin || own.length > 1) && !own.includes(first)) {
        const lists = turns.get(loop.open);
        if (lists === undefined) turns.set(loop.open, [list]);
        else lists.push(list);
      }
    }
  }
  const anew = new Set([...turns.values()].flat());
  const places = new Map<WordNode, ListPlace>();
  for (const [index, place] of placed.entries()) {
    const paragraph = paragraphs[index];
    if (place !== null && paragraph !== undefined && anew.has(place.list)) places.set(paragraph.node, place);
  }
  return { places, turns };

  function isGone(paragraph: Paragraph | undefined): boolean {
    return paragraph !== undefined && gone.has(paragraph.node);
  }
}

function listPlace(node: WordNode, styles: WordStyles): ListPlace | null {
  const properties = childOf(node, 'w:pPr');
  if (properties === null) return null;
  const own = childOf(properties, 'w:numPr');
  const number = own === null ? null : childOf(own, 'w:numId');
  const style = childOf(properties, 'w:pStyle');
  const list =
    number === null
      ? style === null
        ? null
        : styles.listOf(attribute(style.element, 'w:val') ?? '')
      : attribute(number.element, 'w:val');
  return list === null || list === '0' ? null : { list, number };
}
