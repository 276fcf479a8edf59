import type { Figure } from '../../indicators/figure.js';
import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';
import { displayWidth } from '../text/displayWidth.js';
import { escapeHtml } from './escapeHtml.js';
import { wholeHtml } from './wholeHtml.js';

/** The report's figures by id, for their exact values. */
export type Figures = ReadonlyMap<string, Figure>;

const handlers: Handlers<Inline, string, [Figures]> = {
  text: (node) => wholeHtml(node.value),
  strong: (node, figures) => `<strong>${inlineHtml(node.children, figures)}</strong>`,
  emphasis: (node, figures) => `<em>${inlineHtml(node.children, figures)}</em>`,
  figure: figureHtml,
};

export function inlineHtml(nodes: readonly Inline[], figures: Figures): string {
  return nodes.map((node) => handle(handlers, node, figures)).join('');
}

/** Letters that surely fit on a phone's line; the style sheet keeps a figure on one line. */
const longestWhole = 30;

/** `<data>` must have a value (HTML, 4.4.13): a figure without one is a `<span>` of the same class and name. */
function figureHtml(node: Extract<Inline, { type: 'figure' }>, figures: Figures): string {
  const value = figures.get(node.id)?.value ?? null;
  const wrap = displayWidth(node.text) > longestWhole ? ' style="white-space: normal"' : '';
  const name = `data-figure="${escapeHtml(node.id)}"${wrap}`;
  const text = escapeHtml(node.text);
  return value === null
    ? `<span class="figure" ${name}>${text}</span>`
    : `<data class="figure" value="${escapeHtml(value)}" ${name}>${text}</data>`;
}
