import type { Table } from '../../report/tree.js';
import { alignText } from './alignText.js';
import { columnWidths, narrowest } from './columnWidths.js';
import { pageWidth } from './page.js';
import { tableGrid } from './tableGrid.js';
import { wrappableText } from './wrappableText.js';
import { wrapText } from './wrapText.js';

/** Columns of a table that is too wide for the page however narrow they are: then it goes beyond it, and numbers stay whole. */
const BEYOND_PAGE = 8;

/** A boxed table of at most the page's width, where its columns find room in it; cells wrap, and then lines part the rows. */
export function tableLines(table: Table): readonly string[] {
  const { columns, header, rows } = tableGrid(table);
  const texts = [header, ...rows].map((row) => row.map(wrappableText));
  const room = pageWidth - (3 * columns.length + 1);
  const widths = columnWidths(
    columns.map((_, index) => texts.map((row) => row[index] ?? '')),
    room < narrowest * columns.length ? BEYOND_PAGE * columns.length : room,
  );
  const rule = (start: string, cross: string, end: string) =>
    start + widths.map((width) => '─'.repeat(width + 2)).join(cross) + end;

  const wrapped = texts.map((row) => row.map((text, index) => wrapText(text, widths[index] ?? 0)));
  const [head = [], ...body] = wrapped.map((row, index) =>
    rowLines(row, widths, index === 0 ? columns.map(() => 'center' as const) : columns),
  );
  const middle = rule('├', '┼', '┤');
  const between = body.some((lines) => lines.length > 1) ? [middle] : [];
  return [
    rule('┌', '┬', '┐'),
    ...head,
    ...(body.length > 0 ? [middle] : []),
    ...body.flatMap((lines, index) => (index === 0 ? lines : [...between, ...lines])),
    rule('└', '┴', '┘'),
  ];
}

function rowLines(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  alignments: Table['columns'],
): readonly string[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, index) =>
      alignText(lines[line] ?? '', widths[index] ?? 0, alignments[index] ?? 'left'),
    );
    return `│ ${parts.join(' │ ')} │`;
  });
}
