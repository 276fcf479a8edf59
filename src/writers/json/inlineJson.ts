import type { Inline } from '../../report/tree.js';

type Handlers = { readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>) => Inline };

const handlers = {
  text: ({ type, value }) => ({ type, value }),
  strong: ({ type, children }) => ({ type, children: inlineJson(children) }),
  emphasis: ({ type, children }) => ({ type, children: inlineJson(children) }),
  figure: ({ type, id, text }) => ({ type, id, text }),
} satisfies Handlers;

/** The same nodes with their keys in fixed order. */
export function inlineJson(nodes: readonly Inline[]): readonly Inline[] {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return nodes.map((node) => (handlers[node.type] as (node: Inline) => Inline)(node));
}
