import { isNumbered } from '../../report/numberRows.js';
import type { Alignment, Cell, Table } from '../../report/tree.js';
import { displayWidth } from '../text/displayWidth.js';
import { inlineText } from '../text/inlineText.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';

/** "tăng 1.083 người" stays on one line, longer cells wrap. */
const longestWhole = 16;

/** Wide tables scroll inside their own region, which the keyboard can reach; the page itself never scrolls sideways. */
export function tableHtml({ caption, columns, header, rows }: Table, figures: Figures, position: number): string {
  const heads = header.map((cell) => `<th scope="col">${inlineHtml(cell, figures)}</th>`);
  // Behind the running number, if there is one.
  const naming = isNumbered({ header }) ? 1 : 0;
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => cellHtml(cell, columns[index] ?? 'left', index === naming, figures));
    return `<tr>${cells.join('')}</tr>`;
  });
  const label = caption === undefined ? `Bảng ${position}` : escapeHtml(`Bảng ${position}: ${inlineText(caption)}`);
  return [
    `<div class="table" role="region" aria-label="${label}" tabindex="0">`,
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${inlineHtml(caption, figures)}</caption>`]),
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
