import { plainWords } from '../writers/plainWords.js';
import { reportOf } from './buildRaw.js';
import type { RawMap } from './raw.js';
import { unitYear } from './unitYear.js';

/** The paragraphs, items and rows that the built-in templates make of these data, lead-in first, without the headings and the running numbers of rows. */
function linesOf(data: RawMap): readonly string[] {
  return reportOf(unitYear(data), 'party').body.flatMap((block) => {
    if (block.type === 'paragraph') return [plainWords(block.children)];
    if (block.type === 'list') return block.items.map((item) => `- ${plainWords(item)}`);
    if (block.type !== 'table') return [];
    const from = plainWords(block.header[0] ?? []) === 'STT' ? 1 : 0;
    return block.rows.map((row) => `| ${row.slice(from).map(plainWords).join(' | ')} |`);
  });
}

/** What a report says of these data: all its lines but the lead-in and the closing sentence. */
export function said(data: RawMap): readonly string[] {
  return linesOf(data)
    .slice(1)
    .filter((line) => !line.startsWith('Trên đây là báo cáo'));
}

/** How a report of these data begins. */
export function leadIn(data: RawMap): string | undefined {
  return linesOf(data)[0];
}
