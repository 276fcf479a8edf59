import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';

const handlers: Handlers<Inline, string> = {
  text: (node) => node.value,
  strong: (node) => words(node.children),
  emphasis: (node) => words(node.children),
  figure: (node) => node.text,
};

/** The words alone, on one line: formats without weight, slope or names print these. */
export function inlineText(nodes: readonly Inline[]): string {
  return singleLine(words(nodes));
}

/** A line break inside the data is a space: it must not start a new paragraph. Runs of blanks stay, they are there to be filled in. */
export function singleLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}

function words(nodes: readonly Inline[]): string {
  return nodes.map((node) => handle(handlers, node)).join('');
}
