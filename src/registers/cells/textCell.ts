import { withoutPiledMarks } from '../../letters/piledMarks.js';
import { withoutEth } from '../../letters/wrongLetters.js';
import { foldSpaces } from '../../quantity/text/normaliseText.js';
import type { GridCell } from '../grid.js';

/** What formulas give where they give nothing, as they stand in text files and in the results of text formulas. */
const ERROR = /^#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|N\/A|SPILL|CALC)[!?]?$/;

/** Text of a cell as it is compared and printed; undefined where nobody sees anything. */
export function textCell(given: string): GridCell | undefined {
  const written = withoutEth(withoutPiledMarks(given));
  if (ERROR.test(written)) return { type: 'error', text: written };
  const text = written.includes('\n') || written.includes('\r') ? lines(written) : foldSpaces(written);
  return text === '' ? undefined : { type: 'text', text };
}

function lines(written: string): string {
  return written
    .split(/\r\n?|\n/)
    .map(foldSpaces)
    .filter((line) => line !== '')
    .join('\n');
}
