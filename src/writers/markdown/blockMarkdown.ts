import { type Handlers, handle } from '../../report/handle.js';
import type { Block } from '../../report/tree.js';
import { chartLines } from '../text/chartLines.js';
import { tableGrid } from '../text/tableGrid.js';
import { escapeStart } from './escapeMarkdown.js';
import { inlineMarkdown, textMarkdown } from './inlineMarkdown.js';
import { tableMarkdown } from './tableMarkdown.js';

const handlers: Handlers<Block, string> = {
  heading: (block) =>
    headingMarkdown(
      block.level + 1,
      `${inlineMarkdown([{ type: 'text', value: block.label }])} ${inlineMarkdown(block.children)}`,
    ),
  paragraph: (block) => escapeStart(inlineMarkdown(block.children)),
  list: (block) => block.items.map((item) => `- ${escapeStart(inlineMarkdown(item))}`.trimEnd()).join('\n'),
  table: (block) => {
    const { columns, header, rows } = tableGrid(block);
    const table = tableMarkdown(
      columns,
      header.map(inlineMarkdown),
      rows.map((row) => row.map(inlineMarkdown)),
    );
    const { caption } = block;
    return caption === undefined ? table : `${inlineMarkdown([{ type: 'strong', children: caption }])}\n\n${table}`;
  },
  chart: (block) => {
    const [caption = '', ...series] = chartLines(block).map((line) => textMarkdown(line.replace(/^- /, ''), 'plain'));
    return [
      escapeStart(caption),
      ...(series.length > 0 ? ['', ...series.map((line) => `- ${escapeStart(line)}`)] : []),
    ].join('\n');
  },
};

export function blockMarkdown(block: Block): string {
  return handle(handlers, block);
}

/** `#` at a heading's end would be taken for its closing mark. */
export function headingMarkdown(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text.trim().replaceAll('#', '\\#')}`;
}
