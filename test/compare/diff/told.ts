import type { Shown } from '../../../src/compare/diff/comparisonBody.js';
import { diffDocument } from '../../../src/compare/diff/diffDocument.js';
import { shownRows } from '../../../src/compare/selectRows.js';
import type { Side } from '../../../src/compare/side.js';
import { plainWords } from '../../writers/plainWords.js';
import { compared } from '../sides.js';

/** A comparison as a reader sees it: the title, headings, paragraphs, items, and the rows of tables with " | " between their cells. */
export function told(older: Side, newer: Side, how: Partial<Shown> = {}): readonly string[] {
  const comparison = compared(older, newer);
  const rows = shownRows(comparison.rows, []);
  const { appendices } = diffDocument({ comparison, rows, found: true, targetsOnly: false, ...how });
  return appendices.flatMap(({ title, body }) => [
    plainWords(title),
    ...body.flatMap((block): readonly string[] => {
      if (block.type === 'heading') return [`# ${block.label} ${plainWords(block.children)}`.replace('#  ', '# ')];
      if (block.type === 'paragraph') return [plainWords(block.children)];
      if (block.type === 'list') return block.items.map((item) => `- ${plainWords(item)}`);
      return block.type === 'table' ? [block.header, ...block.rows].map((row) => row.map(plainWords).join(' | ')) : [];
    }),
  ]);
}
