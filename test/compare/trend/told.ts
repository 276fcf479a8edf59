import type { TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { trendDocument } from '../../../src/compare/trend/trendDocument.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { plainWords } from '../../writers/plainWords.js';
import { ordered } from './madeUp.js';

/** A trend as a reader sees it, without its charts: headings, paragraphs, items, and rows with " | " between their cells. */
export function told(inputs: readonly TrendInput[]): readonly string[] {
  const files = ordered(inputs);
  const { appendices } = trendDocument(files, trendRows(files), false);
  return appendices.flatMap(({ body }) =>
    body.flatMap((block): readonly string[] => {
      if (block.type === 'heading') return [`# ${block.label} ${plainWords(block.children)}`];
      if (block.type === 'paragraph') return [plainWords(block.children)];
      if (block.type === 'list') return block.items.map((item) => `- ${plainWords(item)}`);
      return block.type === 'table' ? [block.header, ...block.rows].map((row) => row.map(plainWords).join(' | ')) : [];
    }),
  );
}
