import type { WordPackage } from '../../readers/word/openWordFile.js';
import type { XmlHandler } from '../../readers/xml/readXml.js';
import type { RegisterBudget } from '../budget.js';
import { textCell } from '../cells/textCell.js';
import type { GridCell } from '../grid.js';
import type { RegisterProblem } from '../registerFinding.js';
import { streamPart } from './streamPart.js';
import { unescapeText } from './unescapeText.js';

/** The texts that cells share, by their number: one cell for all that have the same. */
export function readStrings(
  file: WordPackage,
  part: string,
  budget: RegisterBudget,
): readonly (GridCell | undefined)[] | RegisterProblem {
  const cells: (GridCell | undefined)[] = [];
  let text = '';
  const handler: XmlHandler = {
    open: ({ name }) => {
      if (name !== 's:si') return;
      text = '';
      budget.spend('cells', 1);
    },
    text: (piece, parent) => {
      // Not those of rPh, which say how Chinese and Japanese words are pronounced.
      if (parent.name === 's:t' && parent.parent?.name !== 's:rPh') {
        text += piece;
        budget.holds('cell', text.length);
      }
    },
    close: ({ name }) => {
      if (name === 's:si') cells.push(textCell(unescapeText(text)));
      return null;
    },
  };
  return streamPart(file, part, handler, budget) ?? cells;
}
