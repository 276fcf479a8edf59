import type { Table } from '../../report/tree.js';
import { tableLayout } from '../tableLayout.js';
import { CELL_MARGIN } from '../widths/columnWidths.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { table } from './markup/table.js';
import { STYLE } from './styles/styleIds.js';

const LINE = { style: 'single', size: 4, color: '000000' } as const;

/**
 * A table of figures over the full text width; null where there is nothing to print. No page ends in a row, nor
 * between those that stay together.
 */
export function dataTable(given: Table, context: DocxContext, keepNext: boolean): Xml | null {
  const { columns, header } = given;
  const { rows, widths, fine, kept } = tableLayout(given, context.layout);
  const styles = fine
    ? { header: STYLE.tableFineHeader, text: STYLE.tableFine }
    : { header: STYLE.tableHeader, text: STYLE.tableText };
  if (widths.length === 0 || header.length + rows.length === 0) return null;
  const headerRow = {
    isHeader: true,
    cells: widths.map((_, column) => [paragraph({ style: styles.header }, inlineRuns(header[column] ?? [], context))]),
  };
  const head = header.length > 0 ? [headerRow] : [];
  const body = rows.map((cells, row) => ({
    cells: widths.map((_, column) => {
      const look = { style: styles.text, alignment: columns[column] ?? 'left' };
      const isKept = row === rows.length - 1 ? keepNext : kept[row] === true;
      return [paragraph(isKept ? { ...look, keepNext: true } : look, inlineRuns(cells[column] ?? [], context))];
    }),
  }));
  return table({ columnWidths: widths, line: LINE, margin: CELL_MARGIN, centred: true, rows: [...head, ...body] });
}
