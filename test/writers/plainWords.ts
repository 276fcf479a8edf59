import type { Inline } from '../../src/report/tree.js';

/** What a reader sees of inline nodes. Written apart from the writers' own reading on purpose. */
export function plainWords(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'figure' ? node.text : plainWords(node.children);
    })
    .join('');
}

/** Kinds and runs of white space do not matter, its presence does. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
