import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Alignment, Cell, Table } from '../../report/tree.js';
import { softCell } from '../text/softCell.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import { STYLE } from './styles/styleIds.js';
import { TextParagraph } from './textParagraph.js';
import { CELL_MARGIN, columnWidths } from './widths/columnWidths.js';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const; // size in eighths of a point

const JUSTIFICATION = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Alignment, string>;

/** A table of figures over the full text width; null where there is nothing to print. */
export function dataTable(given: Table, context: DocxContext, keepNext: boolean): DocxTable | null {
  const table = { ...given, rows: given.rows.map((row) => row.map(softCell)) };
  const widths = columnWidths(table, context.layout);
  const header = table.header.length > 0 ? [headerRow(table.header, widths, context)] : [];
  const rows = table.rows.map((row, index) =>
    bodyRow(row, { table, widths, context, keepNext: keepNext && index === table.rows.length - 1 }),
  );
  if (widths.length === 0 || header.length + rows.length === 0) return null;

  return new DocxTable({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    margins: { top: 0, bottom: 0, left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    rows: [...header, ...rows],
  });
}

/** Printed again at the top of each page the table runs over. */
function headerRow(cells: readonly Cell[], widths: readonly number[], context: DocxContext): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: widths.map((width, column) =>
      cell(width, new TextParagraph({ style: STYLE.tableHeader }, inlineRuns(cells[column] ?? [], context))),
    ),
  });
}

interface RowPlace {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly context: DocxContext;
  readonly keepNext: boolean;
}

function bodyRow(cells: readonly Cell[], { table, widths, context, keepNext }: RowPlace): TableRow {
  return new TableRow({
    cantSplit: true,
    children: widths.map((width, column) => {
      const alignment = JUSTIFICATION[table.columns[column] ?? 'left'];
      const options = { style: STYLE.tableText, alignment, ...(keepNext ? { keepNext } : {}) };
      return cell(width, new TextParagraph(options, inlineRuns(cells[column] ?? [], context)));
    }),
  });
}

function cell(width: number, content: TextParagraph): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [content],
  });
}
