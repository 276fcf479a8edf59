import type { Block, Inline } from './tree.js';

/** The same block with every line of it changed: a paragraph, a list item or a cell is one line. */
export function mapLines(block: Block, change: (line: readonly Inline[]) => readonly Inline[]): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: change(block.children) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return {
        ...block,
        ...(block.caption === undefined ? {} : { caption: change(block.caption) }),
        header: block.header.map(change),
        rows: block.rows.map((row) => row.map(change)),
      };
    case 'chart':
      return { ...block, title: change(block.title) };
  }
}

/** Every line of a block, in reading order. */
export function linesIn(block: Block): readonly (readonly Inline[])[] {
  const lines: (readonly Inline[])[] = [];
  mapLines(block, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}
