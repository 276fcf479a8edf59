import type { Cell, Inline } from '../../report/tree.js';
import { softPieces } from './softPieces.js';

/** Nothing to see; a line may end here (U+200B). */
const SOFT_BREAK = '\u200b';

/** A cell whose long names may be broken: columns are narrow. Figures stay as they are. */
export function softCell(cell: Cell): Cell {
  return cell.map(softInline);
}

function softInline(inline: Inline): Inline {
  switch (inline.type) {
    case 'text':
      return { ...inline, value: inline.value.replace(/\S+/gu, (word) => softPieces(word).join(SOFT_BREAK)) };
    case 'figure':
      return inline;
    case 'strong':
    case 'emphasis':
      return { ...inline, children: inline.children.map(softInline) };
  }
}
