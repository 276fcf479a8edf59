import { type Handlers, handle } from '../../report/handle.js';
import type { Block } from '../../report/tree.js';
import { chartLines } from './chartLines.js';
import { inlineText, singleLine } from './inlineText.js';
import { tableLines } from './tableLines.js';

/** Running text is not wrapped: pasted into a mail, it must flow again. */
const handlers: Handlers<Block, readonly string[]> = {
  heading: (block) => [`${singleLine(block.label)} ${inlineText(block.children)}`.trim()],
  paragraph: (block) => [inlineText(block.children)],
  list: (block) => block.items.map((item) => `- ${inlineText(item)}`.trimEnd()),
  table: (block) => [...(block.caption === undefined ? [] : [inlineText(block.caption)]), ...tableLines(block)],
  chart: chartLines,
};

export function blockLines(block: Block): readonly string[] {
  return handle(handlers, block);
}
