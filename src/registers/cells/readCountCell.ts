import type { RegisterColumn, RegisterFindingArgs } from '../../diagnostics/registerCodes.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import { rational } from '../../quantity/rational.js';
import { readQuantity } from '../../quantity/read/readQuantity.js';
import { normaliseText } from '../../quantity/text/normaliseText.js';
import type { GridCell } from '../grid.js';
import { cellWords } from './cellWords.js';

/** What a cell gave, or why nothing could be made of what stands there. Nothing stands there: null. */
export type CellReading<Value> = { readonly value: Value } | CellProblem | null;

export type CellProblem = {
  [Code in 'cell-error' | 'cell-uncalculated' | 'cell-unread']: {
    readonly code: Code;
    readonly args: RegisterFindingArgs[Code];
  };
}['cell-error' | 'cell-uncalculated' | 'cell-unread'];

/** A number of things: a number, or text as officers write it ("1.314", "1 050", "khoảng 200", "120 người"). */
export function readCountCell(cell: GridCell | undefined, column: RegisterColumn): CellReading<Quantity> {
  const broken = cellProblem(cell);
  if (broken !== null) return broken;
  if (cell === undefined || isDash(cell)) return null;
  const unread = { code: 'cell-unread', args: { text: normaliseText(cellWords(cell)).text, column } } as const;
  if (cell.type === 'date' || (cell.type === 'number' && cell.percent)) return unread;
  if (cell.type === 'number') {
    return Number.isSafeInteger(cell.value) && cell.value >= 0 ? { value: wholeCount(cell.value) } : unread;
  }
  const quantity = readCountText(cellWords(cell));
  return quantity === null ? unread : { value: quantity };
}

export function wholeCount(count: number): Quantity {
  return derivedQuantity('count', null, rational(count), rational(count));
}

/** "#REF!", and formulas without a result. */
export function cellProblem(cell: GridCell | undefined): CellProblem | null {
  if (cell?.type === 'error') return { code: 'cell-error', args: { error: cell.text } };
  return cell?.type === 'uncalculated' ? { code: 'cell-uncalculated', args: {} } : null;
}

/** "-" says that there is none, or that it is not known: never 0. */
export function isDash(cell: GridCell): boolean {
  return cell.type === 'text' && /^[-–—.…;\s]+$/.test(cell.text);
}

/** Who is counted, where it stands in the cell itself. */
const PEOPLE = /^(?:lượt|(?:lượt )?(?:người|đại biểu|học viên|hội viên))$/iu;

function readCountText(text: string): Quantity | null {
  // Spaces between thousands, of any kind.
  const joined = /^\d{1,3}(?: \d{3})+$/.test(text) ? text.replaceAll(' ', '') : text;
  const { value, problems } = readQuantity(joined, false, 'count');
  if (value !== null) return value.whole === null && /\d/.test(value.text) ? value : null;
  const [problem] = problems;
  if (problem?.code !== 'number-with-unit' || !PEOPLE.test(problem.args.unit)) return null;
  return problem.args.number === null ? null : readQuantity(problem.args.number, false, 'count').value;
}
