import type { Figure } from '../../indicators/figure.js';
import { plainText } from '../../report/plainText.js';
import type { Alignment, Cell } from '../../report/tree.js';
import type { HeadedTable } from '../tablesOf.js';
import { type NumberCell, numberCell } from './numberCell.js';
import { columnWidths, rowHeight } from './sizes.js';
import type { CellStyle, StyleSheet } from './styleSheet.js';
import { cellText } from './xmlText.js';

/** Rows above the data: the title, where there is one, and the headings. */
export function headRows({ heading }: HeadedTable): number {
  return heading === null ? 1 : 2;
}

/** One table as a worksheet: its head stays where it is when one scrolls, and is printed on every page. */
export function sheetXml(headed: HeadedTable, figures: ReadonlyMap<string, Figure>, styles: StyleSheet): string {
  const { heading, table } = headed;
  const head = headRows(headed);
  const widths = columnWidths(table);
  const rows: string[] = [];
  const addRow = (cells: readonly Cell[], xmlOf: (cell: Cell, name: string, column: number) => string): void => {
    const number = rows.length + 1;
    const xml = cells.map((cell, column) => xmlOf(cell, `${columnName(column)}${number}`, column));
    rows.push(`<row r="${number}" ht="${rowHeight(cells, widths)}" customHeight="1">${xml.join('')}</row>`);
  };
  if (heading !== null) rows.push(`<row r="1">${textXml(heading, 'A1', TITLE)}</row>`);
  addRow(table.header, (cell, name) => textXml(plainText(cell), name, HEADING));
  for (const row of table.rows) {
    addRow(row, (cell, name, column) => cellXml(cell, name, table.columns[column] ?? 'left'));
  }
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    '<pageMargins left="0.8" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');

  /** A cell that is one figure is a number; words are words, also with figures in them. */
  function cellXml(cell: Cell, name: string, align: Alignment): string {
    const number = numberIn(cell, figures);
    const look = { bold: false, align, framed: true };
    if (number === null) return textXml(plainText(cell), name, look);
    const style = styles.styleOf({ ...look, format: number.format, quoted: false });
    return `<c r="${name}" s="${style}"><v>${number.value}</v></c>`;
  }

  function textXml(text: string, name: string, look: Look): string {
    const style = styles.styleOf({ ...look, format: null, quoted: /^['=+\-@]/.test(text) });
    if (text === '') return `<c r="${name}" s="${style}"/>`;
    return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  }
}

type Look = Omit<CellStyle, 'format' | 'quoted'>;

const TITLE: Look = { bold: true, align: 'left', framed: false };
const HEADING: Look = { bold: true, align: 'center', framed: true };

function numberIn(cell: Cell, figures: ReadonlyMap<string, Figure>): NumberCell | null {
  const [only, ...rest] = cell;
  const figure = only?.type === 'figure' && rest.length === 0 ? figures.get(only.id) : undefined;
  return figure === undefined ? null : numberCell(figure);
}

/** 0 → "A", 26 → "AA". */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
