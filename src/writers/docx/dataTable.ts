import type { Cell, Table } from '../../report/tree.js';
import { softCell } from '../text/softCell.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import { inlineText } from './inlineText.js';
import { keptRows } from './keptRows.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { table } from './markup/table.js';
import { STYLE } from './styles/styleIds.js';
import { CELL_MARGIN, columnWidths, isTight } from './widths/columnWidths.js';
import { lineCount } from './widths/lineCount.js';

const LINE = { style: 'single', size: 4, color: '000000' } as const;

/**
 * A table of figures over the full text width; null where there is nothing to print. No page ends in a row, nor
 * between those that stay together.
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
  const kept = keptRows(rows.length, (row) =>
    rowLines((row === 0 ? header : rows[row - 1]) ?? [], widths, fine, context),
  );
  const body = rows.map((cells, row) => ({
    cells: widths.map((_, column) => {
      const look = { style: styles.text, alignment: columns[column] ?? 'left' };
      const isKept = row === rows.length - 1 ? keepNext : kept[row] === true;
      return [paragraph(isKept ? { ...look, keepNext: true } : look, inlineRuns(cells[column] ?? [], context))];
    }),
  }));
  return table({ columnWidths: widths, line: LINE, margin: CELL_MARGIN, centred: true, rows: [...head, ...body] });
}

/** How many lines the highest cell of a row takes. */
function rowLines(cells: readonly Cell[], widths: readonly number[], fine: boolean, { layout }: DocxContext): number {
  const font = { size: fine ? layout.fineSize : layout.tableSize, face: 'regular' } as const;
  return cells.reduce((most, cell, column) => {
    return Math.max(most, lineCount(inlineText(cell), (widths[column] ?? 0) - 2 * CELL_MARGIN, font));
  }, 0);
}
