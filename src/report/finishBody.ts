import { numberRows } from './numberRows.js';
import { type BodySection, sectionTree } from './sectionTree.js';
import type { UnnumberedBlock } from './template/parseMarkup.js';
import type { Block, Inline } from './tree.js';
import { headingLabel } from './vietnamese/headingLabel.js';
import { upperCase } from './vietnamese/upperCase.js';

/**
 * Numbers the headings, upper-cases the first level (NĐ 30/2020, PL I, Mục V, 6b), and ends the text. `mentions`:
 * paragraphs of the program's own behind the numbered parts, before what a template has behind its "---".
 */
export function finishBody(
  blocks: readonly UnnumberedBlock[],
  endMark: string,
  mentions: readonly string[] = [],
): readonly Block[] {
  const end = blocks.findIndex(({ type }) => type === 'end');
  const [parts, closing] = end === -1 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)];
  const paragraphs = mentions.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const);
  const body = numberedSections(parts);
  // Where the lead-in announces nothing, nothing was reported.
  const last = body.length < 2 ? [] : numberedSections(closing);
  return endText([...body, ...paragraphs, ...last], endMark);
}

/** The same without an end: a stretch of the body. */
export function numberedSections(blocks: readonly UnnumberedBlock[]): readonly Block[] {
  const { own, parts } = sectionTree(blocks);
  return [...own.map(numberRows), ...numbered(parts)];
}

/** A part that has no other beside it takes no number. */
function numbered(parts: readonly BodySection[]): readonly Block[] {
  return parts.flatMap(({ heading: { level, children }, own, parts: below }, index): readonly Block[] => [
    {
      type: 'heading',
      level,
      label: parts.length === 1 ? '' : headingLabel(level, index + 1),
      children: level === 1 ? upperCase(children) : children,
    },
    ...own.map(numberRows),
    ...numbered(below),
  ]);
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
