import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import type { Quantity } from '../../quantity/quantity.js';
import { readQuantity } from '../../quantity/read/readQuantity.js';
import { normaliseText } from '../../quantity/text/normaliseText.js';
import type { GridCell } from '../grid.js';
import { cellWords } from './cellWords.js';
import { type CellReading, cellProblem, isDash } from './readCountCell.js';

/** Below it, a number without a percent format may be a share (0,92) as well as a percentage. */
const SURE = 2;

/** A percentage: 0.9156 shown as "91,56%", "91,56%" as text, or 91.56 where nothing is shown behind it. */
export function readRateCell(cell: GridCell | undefined, column: RegisterColumn): CellReading<Quantity> {
  const broken = cellProblem(cell);
  if (broken !== null) return broken;
  if (cell === undefined || isDash(cell)) return null;
  const unread = { code: 'cell-unread', args: { text: normaliseText(cellWords(cell)).text, column } } as const;
  if (cell.type === 'date' || (cell.type === 'number' && !cell.percent && cell.value < SURE)) return unread;
  const { value } = readQuantity(cellWords(cell), false, 'rate');
  return value === null || !/\d/.test(value.text) ? unread : { value };
}
