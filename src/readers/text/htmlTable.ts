import { readHtml } from './readHtml.js';
import type { RuledCell } from './ruledTables.js';

const BEGIN = /^ {0,3}<table\b/i;

/**
 * A table in the language of web pages within Markdown, as pandoc writes those that Markdown cannot draw; null where none
 * begins, or none that ends.
 */
export function htmlTable(
  lines: readonly string[],
  at: number,
): { readonly cells: readonly RuledCell[]; readonly end: number } | null {
  if (!BEGIN.test(lines[at] ?? '')) return null;
  let end = at;
  while (!/<\/table>/i.test(lines[end] ?? '')) {
    end += 1;
    if (end === lines.length || BEGIN.test(lines[end] ?? '')) return null;
  }
  const read = readHtml(lines.slice(at, end + 1).join('\n'));
  if ('code' in read) return null;
  const cells = read.passages.map(({ text, row, column = 0 }) => ({ line: at + (row ?? 1) - 1, column, text }));
  return { cells, end: end + 1 };
}
