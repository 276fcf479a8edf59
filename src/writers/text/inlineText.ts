import type { Inline } from '../../report/tree.js';

type Handlers = { readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>) => string };

const handlers = {
  text: (node) => node.value,
  strong: (node) => words(node.children),
  emphasis: (node) => words(node.children),
  figure: (node) => node.text,
} satisfies Handlers;

/** The words alone, on one line: formats without weight, slope or names print these. */
export function inlineText(nodes: readonly Inline[]): string {
  return singleLine(words(nodes));
}

/** A line break inside the data is a space: it must not start a new paragraph. Runs of blanks stay, they are there to be filled in. */
export function singleLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}

function words(nodes: readonly Inline[]): string {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return nodes.map((node) => (handlers[node.type] as (node: Inline) => string)(node)).join('');
}
