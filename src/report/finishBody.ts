import type { UnnumberedBlock } from './template/parseMarkup.js';
import type { Block, Inline } from './tree.js';
import { headingLabel } from './vietnamese/headingLabel.js';
import { upperCase } from './vietnamese/upperCase.js';

/** Drops headings with nothing under them, numbers the others, upper-cases the first level (NĐ 30/2020, PL I, Mục V, 6b), and ends the text. `closing`: paragraphs of the program's own behind it. */
export function finishBody(
  blocks: readonly UnnumberedBlock[],
  endMark: string,
  closing: readonly string[] = [],
): readonly Block[] {
  const paragraphs = closing.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const);
  return endText([...numberedSections(blocks), ...paragraphs], endMark);
}

/** The same without an end: a stretch of the body. */
export function numberedSections(blocks: readonly UnnumberedBlock[]): readonly Block[] {
  return numberHeadings(withoutEmptySections(blocks));
}

function withoutEmptySections(blocks: readonly UnnumberedBlock[]): readonly UnnumberedBlock[] {
  const kept: UnnumberedBlock[] = [];
  // From the end: a heading stays if something was kept since the last heading of its level or above.
  let filled = 0;
  for (const block of [...blocks].reverse()) {
    if (block.type !== 'heading') {
      filled = 4;
      kept.push(block);
    } else if (block.level < filled) {
      kept.push(block);
      filled = block.level;
    }
  }
  return kept.reverse();
}

function numberHeadings(blocks: readonly UnnumberedBlock[]): readonly Block[] {
  const ordinals = [0, 0, 0];
  return blocks.map((block): Block => {
    if (block.type !== 'heading') return block;
    const { level, children } = block;
    const ordinal = (ordinals[level - 1] ?? 0) + 1;
    ordinals[level - 1] = ordinal;
    ordinals.fill(0, level);
    return {
      ...block,
      label: headingLabel(level, ordinal),
      children: level === 1 ? upperCase(children) : children,
    };
  });
}

/** The last sentence ends with "./." (state samples, NĐ 30/2020, PL III) or "." (Party). A table at the end takes none. */
function endText(blocks: readonly Block[], endMark: string): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined) return blocks;
  if (last.type === 'paragraph')
    return [...blocks.slice(0, -1), { ...last, children: endLine(last.children, endMark) }];
  if (last.type !== 'list') return blocks;
  const items = last.items.map((item, index) => (index === last.items.length - 1 ? endLine(item, endMark) : item));
  return [...blocks.slice(0, -1), { ...last, items }];
}

function endLine(inlines: readonly Inline[], endMark: string): readonly Inline[] {
  const last = inlines.at(-1);
  const before = inlines.slice(0, -1);
  if (last?.type === 'text') return [...before, { ...last, value: withoutEnd(last.value) + endMark }];
  if (last === undefined || last.type === 'figure') return [...inlines, { type: 'text', value: endMark }];
  return [...before, { ...last, children: endLine(last.children, endMark) }];
}

/** "như sau:" announces nothing where nothing follows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.;:,\s]/u.test(text.charAt(end - 1))) end -= 1;
  const words = text.slice(0, end);
  return words.endsWith(ANNOUNCEMENT) ? words.slice(0, -ANNOUNCEMENT.length) : words;
}

const ANNOUNCEMENT = ' như sau';
