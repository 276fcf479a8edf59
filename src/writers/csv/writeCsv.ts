import type { Figure } from '../../indicators/figure.js';
import { plainText } from '../../report/plainText.js';
import type { Block, Cell, Document, Table } from '../../report/tree.js';
import { csvField } from './csvField.js';
import { figureField } from './figureField.js';

/** Spreadsheets take a file for UTF-8 where it begins so. */
const BOM = '\uFEFF';

/**
 * All tables of the document, one after the other (RFC 4180: commas, CRLF), each under its heading and after an empty
 * line. Numbers are plain decimals with a point, from the figures' exact values: money in đồng, rates in percent.
 */
export function writeCsv(document: Document): string {
  const blocks = [
    ...(document.letterhead === null ? [] : document.body),
    ...document.appendices.flatMap(({ body }) => body),
  ];
  const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const tables = blocks.flatMap((block, index) =>
    block.type === 'table' ? [[...headingLine(blocks[index - 1]), ...tableLines(block, figures)]] : [],
  );
  return BOM + tables.map((lines) => lines.map((line) => `${line}\r\n`).join('')).join('\r\n');
}

function headingLine(before: Block | undefined): readonly string[] {
  return before?.type === 'heading' ? [csvField(`${before.label} ${plainText(before.children)}`)] : [];
}

function tableLines({ header, rows }: Table, figures: ReadonlyMap<string, Figure>): readonly string[] {
  return [
    header.map((cell) => csvField(plainText(cell))),
    ...rows.map((row) => row.map((cell) => field(cell, figures))),
  ].map((fields) => fields.join(','));
}

/** A cell that is one figure is a number; words are words, also with figures in them ("ước 12.000"). */
function field(cell: Cell, figures: ReadonlyMap<string, Figure>): string {
  const [only, ...rest] = cell;
  const figure = only?.type === 'figure' && rest.length === 0 ? figures.get(only.id) : undefined;
  return (figure === undefined ? null : figureField(figure)) ?? csvField(plainText(cell));
}
