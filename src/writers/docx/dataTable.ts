import type { Table } from '../../report/tree.js';
import { softCell } from '../text/softCell.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { table } from './markup/table.js';
import { STYLE } from './styles/styleIds.js';
import { CELL_MARGIN, columnWidths, isTight } from './widths/columnWidths.js';

/** A table of so few rows is not parted by the end of a page. */
const SMALL = 6;
const LINE = { style: 'single', size: 4, color: '000000' } as const;

/** A table of figures over the full text width; null where there is nothing to print. */
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
  const body = rows.map((cells, row) => ({
    cells: widths.map((_, column) => {
      const alignment = columns[column] ?? 'left';
      const isLast = row === rows.length - 1;
      const kept = isLast ? keepNext : rows.length <= SMALL;
      const look = { style: styles.text, alignment };
      return [paragraph(kept ? { ...look, keepNext: true } : look, inlineRuns(cells[column] ?? [], context))];
    }),
  }));
  return table({ columnWidths: widths, line: LINE, margin: CELL_MARGIN, centred: true, rows: [...head, ...body] });
}
