import type { ReadProblem } from '../../readers/readProblem.js';
import type { WordPackage } from '../../readers/word/openWordFile.js';
import { textCell } from '../cells/textCell.js';
import type { GridCell } from '../grid.js';
import { streamPart } from './streamPart.js';
import { unescapeText } from './unescapeText.js';

/** The texts that cells share, by their number: one cell for all that have the same. */
export function readStrings(file: WordPackage, part: string): readonly (GridCell | undefined)[] | ReadProblem {
  const cells: (GridCell | undefined)[] = [];
  let text = '';
  const problem = streamPart(file, part, {
    open: ({ name }) => {
      if (name === 's:si') text = '';
    },
    text: (piece, parent) => {
      // Not those of rPh, which say how Chinese and Japanese words are pronounced.
      if (parent.name === 's:t' && parent.parent?.name !== 's:rPh') text += piece;
    },
    close: ({ name }) => {
      if (name === 's:si') cells.push(textCell(unescapeText(text)));
      return null;
    },
  });
  return problem ?? cells;
}
