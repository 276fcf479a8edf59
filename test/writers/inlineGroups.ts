import type { Block, Inline, Report } from '../../src/report/tree.js';

/** The report's runs of inline nodes in reading order: each is one line, item or cell. Tests compare the writers' words with these. */
export function inlineGroups({
  letterhead,
  subject,
  body,
  appendices,
}: Omit<Report, 'figures'>): readonly (readonly Inline[])[] {
  return [
    letterhead.number,
    letterhead.placeAndDate,
    subject,
    ...body.flatMap(groupsIn),
    ...appendices.flatMap(({ title, reference, body }) => [title, reference, ...body.flatMap(groupsIn)]),
  ];
}

function groupsIn(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'table') return [...block.header, ...block.rows.flat()];
  if (block.type === 'list') return block.items;
  if (block.type === 'chart') return [block.title];
  return [
    block.type === 'heading'
      ? [...(block.label === '' ? [] : [text(`${block.label} `)]), ...block.children]
      : block.children,
  ];
}

function text(value: string): Inline {
  return { type: 'text', value };
}
