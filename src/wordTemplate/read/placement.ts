import type { WordBlockFault } from '../../diagnostics/templateCodes.js';
import type { Fault, TagBlock } from './blocks.js';
import { OBJECT, type Paragraph } from './paragraph.js';
import { firstPiece, isStructure, type WordTag } from './wordTag.js';
import { ancestorsOf, childOf, type WordNode } from './wordTree.js';

/** Where the tags of blocks go that hold more than a stretch of one paragraph. */
export interface Placement {
  /** In front of these elements, and behind them. */
  readonly before: ReadonlyMap<WordNode, readonly WordTag[]>;
  readonly after: ReadonlyMap<WordNode, readonly WordTag[]>;
  /** Paragraphs, rows and cells that hold such tags and nothing else: they go. */
  readonly gone: ReadonlySet<WordNode>;
  /** Tags that were taken out of their paragraphs, and the elements that they now stand beside. */
  readonly moved: ReadonlyMap<WordTag, WordNode>;
  readonly faults: readonly Fault[];
}

/** What may be repeated or left out: paragraphs, tables and controls of these, rows of a table, cells of a row. */
const CONTAINERS = new Set([
  ...['w:body', 'w:hdr', 'w:ftr', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote'],
  ...['w:sdtContent', 'w:customXml', 'w:tbl', 'w:tr'],
]);

/** `tagsOf`: the tags of a paragraph. */
export function placeBlocks(
  blocks: readonly TagBlock[],
  paragraphs: readonly Paragraph[],
  tagsOf: (paragraph: Paragraph) => readonly WordTag[],
): Placement {
  const before = new Map<WordNode, WordTag[]>();
  const after = new Map<WordNode, WordTag[]>();
  const gone = new Set<WordNode>();
  const moved = new Map<WordTag, WordNode>();
  const faults: Fault[] = [];
  const inside = paragraphsInside(paragraphs);
  for (const block of blocks) place(block);
  const order = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  for (const map of [before, after]) for (const tags of map.values()) tags.sort(inOrder);
  return { before, after, gone, moved, faults };

  function place({ open, elses, close }: TagBlock): void {
    const tags = [open, ...elses, close];
    if (tags.every(({ paragraph }) => paragraph === open.paragraph)) {
      const [first, ...others] = tags.map(firstPiece);
      const within = (piece: typeof first): string | undefined => piece?.fields;
      const same = others.every(
        (piece) => within(piece) === within(first) && piece.node.parent?.parent === first?.node.parent?.parent,
      );
      if (!same) faults.push({ tag: open, reason: { block: 'split' } });
      return;
    }
    if (open.name === 'listed') {
      faults.push({ tag: open, reason: { block: 'list' } });
      return;
    }
    const level = levelOf(open, close);
    const holders = tags.map((tag) => holderOf(tag, level));
    const places = tags.map((tag, index) => placeOf(tag, holders[index] ?? null));
    const wrong = places.find((one) => one === null || 'fault' in one);
    if (level === null || wrong === null || wrong !== undefined) {
      faults.push({ tag: open, reason: { block: wrong?.fault ?? 'crossed' } });
      return;
    }
    for (const [index, one] of places.entries()) {
      const [tag, holder] = [tags[index], holders[index]];
      if (tag === undefined || holder === undefined || holder === null || one === null || 'fault' in one) continue;
      moved.set(tag, holder);
      if (one.side === 'instead') gone.add(holder);
      const side = one.side === 'behind' ? after : before;
      const there = side.get(holder);
      if (there === undefined) side.set(holder, [tag]);
      else there.push(tag);
    }
  }

  /** The element whose children the block holds. From the first cell of a row to its last, it holds the row. */
  function levelOf(open: WordTag, close: WordTag): WordNode | null {
    const outer = new Set(ancestorsOf(open.paragraph.node));
    const level = ancestorsOf(close.paragraph.node).find((node) => outer.has(node)) ?? null;
    if (level?.name !== 'w:tr') return level;
    const cells = level.children.filter(({ name }) => name === 'w:tc' || name === 'w:sdt');
    const isWhole = holderOf(open, level) === cells[0] && holderOf(close, level) === cells.at(-1);
    return isWhole ? level.parent : level;
  }

  function holderOf({ paragraph: { node } }: WordTag, level: WordNode | null): WordNode | null {
    return [node, ...ancestorsOf(node)].find(({ parent }) => parent === level) ?? null;
  }

  function placeOf(tag: WordTag, holder: WordNode | null): Place | null {
    const level = holder?.parent ?? null;
    if (holder === null || level === null || !CONTAINERS.has(level.name)) return null;
    const isHeld = holder.name === 'w:p' || holder.name === 'w:tr' || holder.name === 'w:tc';
    if (!isHeld) return { fault: 'crossed' };
    const [front, back] = roundTag(tag, holder);
    if (front && back) {
      // A paragraph that ends a section stays, outside of what begins or ends there.
      if (!endsSection(holder)) return { side: 'instead' };
      return { side: tag.kind === 'open' ? 'behind' : 'front' };
    }
    if (front && tag.kind !== 'close') return { side: 'front' };
    if (back && tag.kind !== 'open') return { side: 'behind' };
    return { fault: holder.name === 'w:p' ? 'middle' : 'middle-of-cells' };
  }

  /** Whether nothing but such tags stands before the tag, and behind it, in a paragraph, row or cell. */
  function roundTag(tag: WordTag, holder: WordNode): readonly [front: boolean, back: boolean] {
    const own = inside(holder);
    const at = own.indexOf(tag.paragraph);
    const isBlank = (paragraph: Paragraph) => blank(paragraph, 0, paragraph.text.length);
    return [
      own.slice(0, at).every(isBlank) && blank(tag.paragraph, 0, tag.start),
      blank(tag.paragraph, tag.end, tag.paragraph.text.length) && own.slice(at + 1).every(isBlank),
    ];
  }

  function blank(paragraph: Paragraph, from: number, to: number): boolean {
    let at = from;
    for (const tag of tagsOf(paragraph)) {
      if (tag.start < from || tag.end > to) continue;
      if (!isStructure(tag) || paragraph.text.slice(at, tag.start).trim() !== '') return false;
      at = tag.end;
    }
    return paragraph.text.slice(at, to).trim() === '';
  }

  function inOrder(one: WordTag, other: WordTag): number {
    return (order.get(one.paragraph) ?? 0) - (order.get(other.paragraph) ?? 0) || one.start - other.start;
  }
}

type Place = { readonly side: 'front' | 'behind' | 'instead' } | { readonly fault: WordBlockFault };

function endsSection(node: WordNode): boolean {
  const properties = node.name === 'w:p' ? childOf(node, 'w:pPr') : null;
  return properties !== null && childOf(properties, 'w:sectPr') !== null;
}

/** The paragraphs of an element, in order; text boxes count with the paragraph that they hang in. */
function paragraphsInside(paragraphs: readonly Paragraph[]): (node: WordNode) => readonly Paragraph[] {
  const found = new Map<WordNode, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const node of [paragraph.node, ...ancestorsOf(paragraph.node)]) {
      if (!['w:p', 'w:tr', 'w:tc'].includes(node.name)) continue;
      const own = found.get(node);
      if (own === undefined) found.set(node, [paragraph]);
      else own.push(paragraph);
    }
  }
  return (node) => found.get(node) ?? [];
}

/** Whether a paragraph shows nothing but tags and these. */
export function showsOnly(paragraph: Paragraph, tags: readonly WordTag[]): boolean {
  let at = 0;
  let rest = '';
  for (const { start, end } of tags) {
    rest += paragraph.text.slice(at, start);
    at = end;
  }
  rest += paragraph.text.slice(at);
  return rest.trim() === '' && !rest.includes(OBJECT);
}
