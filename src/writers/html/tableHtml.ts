import { isNumbered } from '../../report/numberRows.js';
import type { Alignment, Cell, Table } from '../../report/tree.js';
import type { Layout } from '../layout/layout.js';
import { tableLayout } from '../tableLayout.js';
import { displayWidth } from '../text/displayWidth.js';
import { inlineText } from '../text/inlineText.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';

/** On a phone "tăng 1.083 người" stays on one line, longer cells wrap. */
const longestWhole = 16;

/**
 * A table with the columns that it has in Word. On a phone it scrolls inside its own region, which the keyboard can reach; the
 * page itself never scrolls sideways.
 */
export function tableHtml(table: Table, layout: Layout, figures: Figures, position: number): string {
  const { caption, columns, header, rows } = table;
  const { widths, fine, kept } = tableLayout(table, layout);
  const heads = header.map((cell) => `<th scope="col">${inlineHtml(cell, figures)}</th>`);
  // Behind the running number, if there is one.
  const naming = isNumbered({ header }) ? 1 : 0;
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => cellHtml(cell, columns[index] ?? 'left', index === naming, figures));
    return `<tr>${cells.join('')}</tr>`;
  });
  const full = widths.reduce((sum, one) => sum + one, 0);
  const cols = widths.map((width) => `<col style="width: ${((100 * width) / full).toFixed(1)}%" />`);
  // Where all rows but the last are kept with the next one.
  const classes = ['table', ...(fine ? ['fine'] : []), ...(kept.filter((is) => !is).length < 2 ? ['low'] : [])];
  const label = caption === undefined ? `Bảng ${position}` : escapeHtml(`Bảng ${position}: ${inlineText(caption)}`);
  return [
    `<div class="${classes.join(' ')}" role="region" aria-label="${label}" tabindex="0">`,
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${inlineHtml(caption, figures)}</caption>`]),
    `<colgroup>${cols.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** A first cell of words names its row; a running number or a figure does not. */
function cellHtml(cell: Cell, alignment: Alignment, first: boolean, figures: Figures): string {
  const content = inlineHtml(cell, figures);
  const text = inlineText(cell);
  const names = first && !holdsFigure(cell) && /\p{L}/u.test(text);
  const classes = displayWidth(text) > longestWhole ? alignment : `${alignment} whole`;
  return names ? `<th scope="row" class="${classes}">${content}</th>` : `<td class="${classes}">${content}</td>`;
}

function holdsFigure(cell: Cell): boolean {
  return cell.some((node) => node.type === 'figure' || ('children' in node && holdsFigure(node.children)));
}
