import type { Block } from '../../report/tree.js';
import { chartLines } from './chartLines.js';
import { inlineText, singleLine } from './inlineText.js';
import { tableLines } from './tableLines.js';

type Handlers = { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => readonly string[] };

/** Running text is not wrapped: pasted into a mail, it must flow again. */
const handlers = {
  heading: (block) => [`${singleLine(block.label)} ${inlineText(block.children)}`.trim()],
  paragraph: (block) => [inlineText(block.children)],
  list: (block) => block.items.map((item) => `- ${inlineText(item)}`.trimEnd()),
  table: tableLines,
  chart: chartLines,
} satisfies Handlers;

export function blockLines(block: Block): readonly string[] {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return (handlers[block.type] as (block: Block) => readonly string[])(block);
}
