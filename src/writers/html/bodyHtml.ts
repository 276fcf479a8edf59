import { type Handlers, handle } from '../../report/handle.js';
import { mapLines } from '../../report/mapLines.js';
import type { Profile } from '../../report/profile/profile.js';
import type { Block } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import type { Layout } from '../layout/layout.js';
import { layoutOf } from '../layout/layoutOf.js';
import { chartHtml } from './chartHtml.js';
import { closingHtml, lastApart } from './closingHtml.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { tableHtml } from './tableHtml.js';

interface Context {
  readonly layout: Layout;
  readonly figures: Figures;
  /** 1-based, among the report's tables. */
  readonly tablePosition: number;
}

const handlers: Handlers<Block, string, [Context]> = {
  heading: ({ level, label, children }, { figures }) => {
    const words = `${escapeHtml(label)} ${inlineHtml(children, figures)}`.trim();
    return `<h${level + 1}>${words}</h${level + 1}>`;
  },
  paragraph: ({ children }, { figures }) => `<p>${inlineHtml(children, figures)}</p>`,
  list: ({ items }, { figures }) =>
    ['<ul>', ...items.map((item) => `<li>${inlineHtml(item, figures)}</li>`), '</ul>'].join('\n'),
  table: (block, { layout, figures, tablePosition }) => tableHtml(block, layout, figures, tablePosition),
  chart: (block, { figures }) => chartHtml(block, figures),
};

/** The blocks, and the end that stays with the last of them on paper. */
export function bodyHtml(
  body: readonly Block[],
  profile: Profile,
  figures: Figures,
  end: string | null = null,
): string {
  const layout = layoutOf(profile);
  const parts = end === null ? body : lastApart(body);
  let tablePosition = 0;
  const blocks = parts.map((block) => {
    if (block.type === 'table') tablePosition += 1;
    return handle(handlers, mapLines(block, heldNumbers), { layout, figures, tablePosition });
  });
  const closed = end === null ? blocks : [...blocks.slice(0, -1), closingHtml(parts.at(-1), blocks.at(-1) ?? '', end)];
  return ['<div class="body">', ...closed, '</div>'].join('\n');
}
