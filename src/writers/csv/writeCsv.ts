import type { Figure } from '../../indicators/figure.js';
import { plainText } from '../../report/plainText.js';
import type { Cell, Document } from '../../report/tree.js';
import { type HeadedTable, tablesOf } from '../tablesOf.js';
import { csvField } from './csvField.js';
import { figureField } from './figureField.js';

/** Spreadsheets take a file for UTF-8 where it begins so. */
const BOM = '\uFEFF';

/**
 * All tables of the document, one after the other (RFC 4180: commas, CRLF), each under its heading and after an empty
 * line. Numbers are plain decimals with a point, from the figures' exact values: money in đồng, rates in percent.
 *
 * @param decimalComma numbers have a comma, and fields are parted by ";": spreadsheets under Vietnamese settings read
 *   numbers as numbers then, and would take the others for text
 */
export function writeCsv(document: Document, decimalComma = false): string {
  const separator = decimalComma ? ';' : ',';
  const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const tables = tablesOf(document).map((headed) => linesOf(headed, figures, separator));
  return BOM + tables.map((lines) => lines.map((line) => `${line}\r\n`).join('')).join('\r\n');
}

function linesOf(
  { heading, table: { header, rows } }: HeadedTable,
  figures: ReadonlyMap<string, Figure>,
  separator: ',' | ';',
): readonly string[] {
  return [
    ...(heading === null ? [] : [csvField(heading, separator)]),
    header.map((cell) => csvField(plainText(cell), separator)).join(separator),
    ...rows.map((row) => row.map((cell) => field(cell, figures, separator)).join(separator)),
  ];
}

/** A cell that is one figure is a number; words are words, also with figures in them ("ước 12.000"). */
function field(cell: Cell, figures: ReadonlyMap<string, Figure>, separator: ',' | ';'): string {
  const [only, ...rest] = cell;
  const figure = only?.type === 'figure' && rest.length === 0 ? figures.get(only.id) : undefined;
  const number = figure === undefined ? null : figureField(figure);
  if (number === null) return csvField(plainText(cell), separator);
  return separator === ';' ? number.replace('.', ',') : number;
}
