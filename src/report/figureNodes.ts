import type { Block, Inline } from './tree.js';

export type FigureNode = Extract<Inline, { type: 'figure' }>;

/** Every figure in a stretch of inlines, in order. */
export function figureNodes(inlines: readonly Inline[]): readonly FigureNode[] {
  return inlines.flatMap((inline): readonly FigureNode[] => {
    switch (inline.type) {
      case 'text':
        return [];
      case 'figure':
        return [inline];
      case 'strong':
      case 'emphasis':
        return figureNodes(inline.children);
    }
  });
}

/** Every figure in a block, in reading order. */
export function figureNodesIn(block: Block): readonly FigureNode[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return figureNodes(block.children);
    case 'list':
      return block.items.flatMap(figureNodes);
    case 'table':
      return [[block.caption ?? []], block.header, ...block.rows].flatMap((row) => row.flatMap(figureNodes));
    // Its points stand in the table beside it.
    case 'chart':
      return figureNodes(block.title);
  }
}
