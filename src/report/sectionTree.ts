import { plainText } from './plainText.js';
import type { UnnumberedBlock } from './template/parseMarkup.js';

type Heading = Extract<UnnumberedBlock, { type: 'heading' }>;
export type BodyBlock = Exclude<UnnumberedBlock, { type: 'heading' | 'end' }>;

/** What stands under one heading: blocks of its own, then parts with headings of lower levels. */
export interface BodySection<H extends Heading | null = Heading> {
  readonly heading: H;
  readonly own: readonly BodyBlock[];
  readonly parts: readonly BodySection[];
}

/** Blocks in a row as sections in sections. A heading with nothing under it is left out, and so is a lone one straight under another: "1. Mục tiêu" as all that "III. MỤC TIÊU, KẾ HOẠCH" has. */
export function sectionTree(blocks: readonly UnnumberedBlock[]): BodySection<null> {
  const root: Draft<null> = { heading: null, own: [], parts: [] };
  const open: Draft<Heading>[] = [];
  for (const block of blocks) {
    const here = open.at(-1) ?? root;
    if (block.type === 'end') continue;
    if (block.type !== 'heading') here.own.push(block);
    else {
      while (levelOf(open) >= block.level) open.pop();
      const section = { heading: block, own: [], parts: [] };
      (open.at(-1) ?? root).parts.push(section);
      open.push(section);
    }
  }
  return { ...root, own: withoutLoneItems(root.own), parts: filled(root.parts) };
}

interface Draft<H extends Heading | null> {
  readonly heading: H;
  readonly own: BodyBlock[];
  readonly parts: Draft<Heading>[];
}

function levelOf(open: readonly Draft<Heading>[]): number {
  return open.at(-1)?.heading.level ?? 0;
}

/** A list of one item is a paragraph, unless a sentence announces it ("như sau:"). */
function withoutLoneItems(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  return blocks.map((block, index) => {
    const [only, ...others] = block.type === 'list' ? block.items : [];
    if (only === undefined || others.length > 0 || announces(blocks[index - 1])) return block;
    return { type: 'paragraph', children: only };
  });
}

function announces(block: BodyBlock | undefined): boolean {
  return block?.type === 'paragraph' && plainText(block.children).endsWith(':');
}

function filled(parts: readonly BodySection[]): readonly BodySection[] {
  return parts
    .map((part) => folded({ ...part, own: withoutLoneItems(part.own), parts: filled(part.parts) }))
    .filter(({ own, parts: below }) => own.length > 0 || below.length > 0);
}

function folded(section: BodySection): BodySection {
  const [only, ...others] = section.parts;
  if (only === undefined || others.length > 0 || section.own.length > 0) return section;
  return { ...section, own: only.own, parts: only.parts.map(raised) };
}

/** One level up, with all that is below. */
function raised({ heading, own, parts }: BodySection): BodySection {
  const level = heading.level === 3 ? 2 : 1;
  return { heading: { ...heading, level }, own, parts: parts.map(raised) };
}
