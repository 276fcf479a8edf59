import type { Block } from '../../report/tree.js';
import { chartLines } from '../text/chartLines.js';
import { tableGrid } from '../text/tableGrid.js';
import { escapeStart } from './escapeMarkdown.js';
import { inlineMarkdown, textMarkdown } from './inlineMarkdown.js';
import { tableMarkdown } from './tableMarkdown.js';

type Handlers = { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => string };

const handlers = {
  heading: (block) =>
    headingMarkdown(
      block.level + 1,
      `${inlineMarkdown([{ type: 'text', value: block.label }])} ${inlineMarkdown(block.children)}`,
    ),
  paragraph: (block) => escapeStart(inlineMarkdown(block.children)),
  list: (block) => block.items.map((item) => `- ${escapeStart(inlineMarkdown(item))}`.trimEnd()).join('\n'),
  table: (block) => {
    const { columns, header, rows } = tableGrid(block);
    return tableMarkdown(
      columns,
      header.map(inlineMarkdown),
      rows.map((row) => row.map(inlineMarkdown)),
    );
  },
  chart: (block) => {
    const [caption = '', ...series] = chartLines(block).map((line) => textMarkdown(line.replace(/^- /, ''), 'plain'));
    return [
      escapeStart(caption),
      ...(series.length > 0 ? ['', ...series.map((line) => `- ${escapeStart(line)}`)] : []),
    ].join('\n');
  },
} satisfies Handlers;

export function blockMarkdown(block: Block): string {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return (handlers[block.type] as (block: Block) => string)(block);
}

/** `#` at a heading's end would be taken for its closing mark. */
export function headingMarkdown(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text.trim().replaceAll('#', '\\#')}`;
}
