import type { TemplateSyntax, WordBlockFault } from '../../diagnostics/templateCodes.js';
import type { Paragraph } from './paragraph.js';
import type { WordTag } from './wordTag.js';
import { ancestorsOf, type WordNode } from './wordTree.js';

/** A block: its opening tag, the `{{else}}` of it, its closing tag. */
export interface TagBlock {
  readonly open: WordTag;
  readonly elses: readonly WordTag[];
  readonly close: WordTag;
}

export interface Fault {
  readonly tag: WordTag;
  readonly reason: { readonly syntax: TemplateSyntax } | { readonly block: WordBlockFault } | 'field';
}

export interface ReadBlocks {
  readonly blocks: readonly TagBlock[];
  readonly faults: readonly Fault[];
  /** Opening tags without an end, and where what they would hold ends: nothing in between can be judged. */
  readonly endless: ReadonlyMap<WordTag, Paragraph>;
  /** Tags that belong to no block. */
  readonly stray: ReadonlySet<WordTag>;
}

interface Opened {
  readonly tag: WordTag;
  readonly elses: WordTag[];
}

/** A table, a text box, a note or the part itself: a block begins and ends in one and the same. */
interface Region {
  readonly node: WordNode | null;
  readonly open: Opened[];
  last: Paragraph | null;
}

const REGIONS = new Set(['w:tbl', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:body', 'w:hdr', 'w:ftr']);

/** Pairs tags to blocks. A block without an end is blamed on its own beginning, and on nothing behind it. */
export function readBlocks(paragraphs: readonly (readonly [Paragraph, readonly WordTag[]])[]): ReadBlocks {
  const blocks: TagBlock[] = [];
  const faults: Fault[] = [];
  const stray = new Set<WordTag>();
  const endless = new Map<WordTag, Paragraph>();
  /** Opened in a region that has ended, and not closed there. */
  const left: WordTag[] = [];
  let regions: Region[] = [];

  for (const [paragraph, tags] of paragraphs) {
    const chain = ancestorsOf(paragraph.node)
      .filter(({ name }) => REGIONS.has(name))
      .reverse();
    const kept = regions.findIndex(({ node }, index) => node !== chain[index]);
    for (const region of regions.splice(kept === -1 ? chain.length : kept).reverse()) leave(region);
    for (const node of chain.slice(regions.length)) regions.push({ node, open: [], last: null });
    for (const region of regions) region.last = paragraph;
    for (const tag of tags) meet(tag);
  }
  for (const region of regions.reverse()) leave(region);
  regions = [];
  for (const tag of left) fault(tag, { syntax: 'unclosed' });
  return { blocks, faults, endless, stray };

  function meet(tag: WordTag): void {
    const open = regions.at(-1)?.open ?? [];
    if (tag.kind === 'field') fault(tag, 'field');
    else if (tag.isOpen) fault(tag, { syntax: 'unclosed' });
    else if (tag.kind === 'open') open.push({ tag, elses: [] });
    else if (tag.kind === 'close') close(tag, open);
    else if (tag.kind === 'else' && !open.at(-1)?.elses.push(tag)) fault(tag, { syntax: 'unexpected' });
  }

  function close(tag: WordTag, open: Opened[]): void {
    const at = open.findLastIndex((one) => one.tag.name === tag.name);
    if (at !== -1) {
      const [block, ...inner] = open.splice(at);
      for (const one of inner) end(one.tag, tag.paragraph, { syntax: 'unclosed' });
      if (block !== undefined) blocks.push({ open: block.tag, elses: block.elses, close: tag });
      return;
    }
    const across = openOutside(tag.name);
    if (across !== null) {
      stray.add(tag);
      end(across, tag.paragraph, { block: 'crossed' });
      return;
    }
    const inner = open.pop();
    if (inner === undefined) return fault(tag, { syntax: 'unexpected' });
    stray.add(tag);
    end(inner.tag, tag.paragraph, { syntax: 'mismatch' });
  }

  /** Of a block that was opened outside the region that it is closed in, or inside one that has ended: the opening tag. */
  function openOutside(name: string): WordTag | null {
    for (const { open } of regions.slice(0, -1).reverse()) {
      const at = open.findLastIndex(({ tag }) => tag.name === name);
      if (at !== -1) return open.splice(at, 1)[0]?.tag ?? null;
    }
    const at = left.findLastIndex((tag) => tag.name === name);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  }

  function leave({ open, last }: Region): void {
    for (const { tag } of open) {
      left.push(tag);
      if (last !== null) endless.set(tag, last);
    }
  }

  function end(tag: WordTag, paragraph: Paragraph, reason: Fault['reason']): void {
    if (!endless.has(tag)) endless.set(tag, paragraph);
    faults.push({ tag, reason });
  }

  function fault(tag: WordTag, reason: Fault['reason']): void {
    if (tag.kind !== 'open' || tag.isOpen) stray.add(tag);
    faults.push({ tag, reason });
  }
}
