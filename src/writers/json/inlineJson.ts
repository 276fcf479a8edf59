import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';

const handlers: Handlers<Inline, Inline> = {
  text: ({ type, value }) => ({ type, value }),
  strong: ({ type, children }) => ({ type, children: inlineJson(children) }),
  emphasis: ({ type, children }) => ({ type, children: inlineJson(children) }),
  figure: ({ type, id, text }) => ({ type, id, text }),
};

/** The same nodes with their keys in fixed order. */
export function inlineJson(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node) => handle(handlers, node));
}
