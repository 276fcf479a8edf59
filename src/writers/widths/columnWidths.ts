import type { Alignment, Cell, Table } from '../../report/tree.js';
import type { Layout } from '../layout/layout.js';
import { printedText } from '../printedText.js';
import { textWidth } from './letterheadWidths.js';
import { cumulativeUnits, measureText, type TextFont } from './measureText.js';
import { type ColumnDemand, shareWidth } from './shareWidth.js';

/** Left and right of a cell's text, in twips. */
export const CELL_MARGIN = 80;
/** Both margins, and room for a border and a hair of difference between two programs' metrics. */
const CELL_EXTRA = 2 * CELL_MARGIN + 40;
/** A centred or right-aligned cell holds a value, not prose: up to this share of the page it stays on one line. */
const VALUE_SHARE = 1 / 4;
/** Where the page has room, a header is given two lines, up to this share of the page. */
const HEADER_SHARE = 1 / 6;

/** Of the page, what words and values that cannot break may take, and headers of two lines beside them. */
const TIGHT = 7 / 8;

/** What a cell cannot do without, and what it would take if there were room. */
interface Demand {
  readonly least: number;
  readonly wish: number;
}

/** Widths in twips that fill the text width, such that words and values do not break. */
export function columnWidths(table: Table, layout: Layout): readonly number[] {
  const total = textWidth(layout.page);
  const easy = demandsOf(table, layout, HEADER_SHARE);
  return shareWidth(total, leastWidth(easy) <= total * TIGHT ? easy : demandsOf(table, layout, 0));
}

/** Whether words or values have to break, or prose to stand word under word, so many columns are there. */
export function isTight(table: Table, layout: Layout): boolean {
  return leastWidth(demandsOf(table, layout, 0)) > textWidth(layout.page) * TIGHT;
}

function leastWidth(demands: readonly ColumnDemand[]): number {
  return demands.reduce((least, demand) => least + demand.least, 0);
}

function demandsOf(table: Table, layout: Layout, headerShare: number): readonly ColumnDemand[] {
  const count = Math.max(table.columns.length, table.header.length, ...table.rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => demandOf(table, column, layout, headerShare));
}

function demandOf(table: Table, column: number, layout: Layout, headerShare: number): ColumnDemand {
  const header: TextFont = { size: sizeOf(table, layout), face: 'bold' };
  const body: TextFont = { size: sizeOf(table, layout), face: 'regular' };
  const most = textWidth(layout.page) * VALUE_SHARE;
  const demands = [
    headerDemand(table.header[column] ?? [], header, textWidth(layout.page) * headerShare),
    ...table.rows.map((row) => bodyDemand(row[column] ?? [], table.columns[column] ?? 'left', body, most)),
  ];
  return {
    least: CELL_EXTRA + Math.max(...demands.map((demand) => demand.least)),
    wish: CELL_EXTRA + Math.max(...demands.map((demand) => demand.wish)),
    cells: demands.map((demand) => CELL_EXTRA + demand.wish),
  };
}

/** A header may take several lines; two lines of about equal length are wish enough, if they take no more than `most`. */
function headerDemand(cell: Cell, font: TextFont, most: number): Demand {
  const text = printedText(cell);
  const twoLines = inTwoLines(text, font);
  const least = Math.max(longestWord(text, font), Math.min(twoLines, most));
  return { least, wish: Math.max(least, twoLines) };
}

function bodyDemand(cell: Cell, alignment: Alignment, font: TextFont, most: number): Demand {
  const text = printedText(cell);
  const wish = measureText(text, font);
  // Of several values, "124-KH/TU; 22/6/2018", "900.000 (30/4/2023)", "12% / 35%", each stays whole.
  const isValue = alignment !== 'left' && wish <= most;
  const least = isValue ? Math.max(...text.split(/(?<=;) | (?=[(/])/).map((value) => measureText(value, font))) : null;
  return { least: least ?? longestWord(text, font), wish };
}

/** Width of the narrowest column that shows the text in two lines. */
function inTwoLines(text: string, font: TextFont): number {
  const composed = text.normalize('NFC');
  const { upTo, scale } = cumulativeUnits(composed, font);
  const whole = upTo[composed.length] ?? 0;
  let least = whole;
  for (const { index } of composed.matchAll(/ /g)) {
    least = Math.min(least, Math.max(upTo[index] ?? 0, whole - (upTo[index + 1] ?? 0)));
  }
  return least * scale;
}

/** Words may also end at a soft break (see `softCell`). */
function longestWord(text: string, font: TextFont): number {
  return text.split(/[ \u200b]/).reduce((most, word) => Math.max(most, measureText(word, font)), 0);
}

/** Of all text in the table. */
function sizeOf({ fine }: Table, { tableSize, fineSize }: Layout): number {
  return fine === true ? fineSize : tableSize;
}
