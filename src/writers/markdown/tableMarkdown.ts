import type { Alignment } from '../../report/tree.js';

const marks = { left: ':---', center: ':---:', right: '---:' } satisfies { readonly [A in Alignment]: string };

/** A GFM table of cells that are Markdown already. Not padded: one changed number then changes one line. */
export function tableMarkdown(
  columns: readonly Alignment[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [header, columns.map((column) => marks[column]), ...rows].map(rowMarkdown).join('\n');
}

function rowMarkdown(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
