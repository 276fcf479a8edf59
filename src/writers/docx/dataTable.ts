import type { Cell, Table } from '../../report/tree.js';
import { softCell } from '../text/softCell.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import { inlineText } from './inlineText.js';
import { KEPT_LINES } from './keptLines.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { table } from './markup/table.js';
import { STYLE } from './styles/styleIds.js';
import { CELL_MARGIN, columnWidths, isTight } from './widths/columnWidths.js';
import { lineCount } from './widths/lineCount.js';

const LINE = { style: 'single', size: 4, color: '000000' } as const;

/**
 * A table of figures over the full text width; null where there is nothing to print. The end of a page parts none that is
 * low, and of others neither the head from the first two rows nor the last two from each other.
 */
export function dataTable(given: Table, context: DocxContext, keepNext: boolean): Xml | null {
  const { columns, header, rows } = { ...given, rows: given.rows.map((row) => row.map(softCell)) };
  const fine = given.fine === true || isTight({ ...given, rows }, context.layout);
  const widths = columnWidths({ ...given, rows, ...(fine && { fine }) }, context.layout);
  const styles = fine
    ? { header: STYLE.tableFineHeader, text: STYLE.tableFine }
    : { header: STYLE.tableHeader, text: STYLE.tableText };
  if (widths.length === 0 || header.length + rows.length === 0) return null;
  const headerRow = {
    isHeader: true,
    cells: widths.map((_, column) => [paragraph({ style: styles.header }, inlineRuns(header[column] ?? [], context))]),
  };
  const head = header.length > 0 ? [headerRow] : [];
  const low = isLow([header, ...rows], widths, fine, context);
  const body = rows.map((cells, row) => ({
    cells: widths.map((_, column) => {
      const alignment = columns[column] ?? 'left';
      const fromLast = rows.length - 1 - row;
      const kept = fromLast === 0 ? keepNext : low || row === 0 || fromLast === 1;
      const look = { style: styles.text, alignment };
      return [paragraph(kept ? { ...look, keepNext: true } : look, inlineRuns(cells[column] ?? [], context))];
    }),
  }));
  return table({ columnWidths: widths, line: LINE, margin: CELL_MARGIN, centred: true, rows: [...head, ...body] });
}

/** Whether all rows together are no higher than what may be kept together. */
function isLow(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  fine: boolean,
  { layout }: DocxContext,
): boolean {
  if (rows.length > KEPT_LINES) return false;
  const font = { size: fine ? layout.fineSize : layout.tableSize, face: 'regular' } as const;
  const heights = rows.map((cells) =>
    cells.reduce((most, cell, column) => {
      return Math.max(most, lineCount(inlineText(cell), (widths[column] ?? 0) - 2 * CELL_MARGIN, font));
    }, 0),
  );
  return heights.reduce((sum, height) => sum + height, 0) <= KEPT_LINES;
}
