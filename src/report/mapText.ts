import type { Block, Inline } from './tree.js';

/** The same block with every piece of plain text changed; figures stay as they are. */
export function mapText(block: Block, change: (text: string) => string): Block {
  const inlines = (children: readonly Inline[]): readonly Inline[] => children.map(inline);
  const inline = (node: Inline): Inline => {
    switch (node.type) {
      case 'text':
        return { ...node, value: change(node.value) };
      case 'figure':
        return node;
      case 'strong':
      case 'emphasis':
        return { ...node, children: inlines(node.children) };
    }
  };
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) };
    case 'list':
      return { ...block, items: block.items.map(inlines) };
    case 'table':
      return { ...block, header: block.header.map(inlines), rows: block.rows.map((row) => row.map(inlines)) };
  }
}
