import { LIMITS } from '../../diagnostics/limits.js';
import { readDate } from '../../quantity/date/readDate.js';
import type { WordPackage } from '../../readers/word/openWordFile.js';
import { attribute, type Element } from '../../readers/xml/element.js';
import type { XmlHandler } from '../../readers/xml/readXml.js';
import type { RegisterBudget } from '../budget.js';
import { readCellName, readRange } from '../cells/cellName.js';
import { textCell } from '../cells/textCell.js';
import type { GridCell, GridRow, Range } from '../grid.js';
import type { RegisterProblem } from '../registerFinding.js';
import type { FormatKind } from './numberFormats.js';
import { serialDate } from './serialDate.js';
import { streamPart } from './streamPart.js';
import { unescapeText } from './unescapeText.js';

/** What the cells of all sheets point into. */
export interface CellContext {
  readonly strings: readonly (GridCell | undefined)[];
  /** By the number of the cell's style. */
  readonly formats: readonly FormatKind[];
  readonly from1904: boolean;
  /** Days that were met already, by their numbers: one cell for all that hold the same. */
  readonly days: Map<number, GridCell | null>;
}

export interface Sheet {
  readonly rows: readonly GridRow[];
  readonly merges: readonly Range[];
}

interface OpenCell {
  readonly element: Element;
  readonly column: number;
  value: string;
  inline: string;
  formula: boolean;
}

/**
 * The cells of a worksheet. Formulas count with the results that the last program stored; nothing is worked out. Rows and
 * cells may leave out where they are: they follow each other then (ECMA-376, 18.3.1.4, 18.3.1.73).
 */
export function readSheet(
  file: WordPackage,
  part: string,
  context: CellContext,
  budget: RegisterBudget,
): Sheet | RegisterProblem {
  const rows: GridRow[] = [];
  const merges: Range[] = [];
  let row: { number: number; hidden: boolean; cells: (GridCell | undefined)[] } | null = null;
  let cell: OpenCell | null = null;
  let last = 0;
  let next = 0;
  let mergedColumns = 0;
  let isSound = true;
  const damaged = (): void => {
    isSound = false;
  };

  const openRow = (element: Element): void => {
    const number = Number(attribute(element, 'r') ?? last + 1);
    if (!Number.isInteger(number) || number <= last) damaged();
    last = number;
    next = 0;
    row = { number, hidden: isTrue(attribute(element, 'hidden')), cells: [] };
  };
  const openCell = (element: Element): void => {
    const name = attribute(element, 'r');
    const column = name === null ? next : readCellName(name)?.column;
    if (column === undefined || column < next) return damaged();
    budget.spend('cells', 1);
    next = column + 1;
    cell = { element, column, value: '', inline: '', formula: false };
  };
  const closeCell = (): void => {
    const read = cell === null ? undefined : cellOf(cell, context);
    if (read === 'damaged') damaged();
    else if (read !== undefined && row !== null && cell !== null) {
      budget.holds('columns', cell.column + 1);
      // A text may be shared: what it costs, it costs in each cell.
      if (read.type === 'text') budget.spend('letters', read.text.length);
      row.cells[cell.column] = read;
    }
    cell = null;
  };
  const closeRow = (): void => {
    if (row !== null && row.cells.length > 0) {
      rows.push(row);
      budget.spend('rows', 1);
    }
    row = null;
  };
  const merge = (element: Element): void => {
    const range = readRange(attribute(element, 'ref') ?? '');
    if (range === null) return damaged();
    mergedColumns += range.right - range.left + 1;
    if (merges.push(range) > LIMITS.register.merges || mergedColumns > LIMITS.register.mergedColumns) damaged();
  };

  const handler: XmlHandler = {
    open: (element) => {
      if (element.name === 's:row') openRow(element);
      else if (element.name === 's:c') openCell(element);
      else if (element.name === 's:f' && cell !== null) cell.formula = true;
      else if (element.name === 's:mergeCell') merge(element);
    },
    text: (text, { name, parent }) => {
      if (cell === null) return;
      if (name === 's:v') cell.value += text;
      else if (name === 's:t' && parent?.name !== 's:rPh') cell.inline += text;
      budget.holds('cell', Math.max(cell.value.length, cell.inline.length));
    },
    close: ({ name }) => {
      if (name === 's:c') closeCell();
      else if (name === 's:row') closeRow();
      return isSound ? null : { code: 'word-damaged', path: [], args: { part } };
    },
  };
  return streamPart(file, part, handler, budget) ?? { rows, merges };
}

function cellOf({ element, value, inline, formula }: OpenCell, context: CellContext): GridCell | undefined | 'damaged' {
  switch (attribute(element, 't') ?? 'n') {
    case 's':
      if (value === '') return undefined;
      return Number(value) in context.strings ? context.strings[Number(value)] : 'damaged';
    case 'inlineStr':
      return textCell(unescapeText(inline));
    case 'str':
      return textCell(unescapeText(value));
    case 'b':
      return value === '' ? undefined : { type: 'text', text: isTrue(value) ? 'TRUE' : 'FALSE' };
    case 'e':
      return { type: 'error', text: value };
    case 'd': {
      const day = readDate(value.slice(0, 10)).value;
      return day === null ? textCell(value) : { type: 'date', date: day };
    }
    case 'n':
      if (value.trim() === '') return formula ? { type: 'uncalculated' } : undefined;
      return numberCell(Number(value), context.formats[Number(attribute(element, 's') ?? 0)] ?? 'plain', context);
    default:
      return 'damaged';
  }
}

function numberCell(stored: number, format: FormatKind, context: CellContext): GridCell | 'damaged' {
  if (!Number.isFinite(stored)) return 'damaged';
  const day = format === 'date' ? dayCell(stored, context) : null;
  // Spreadsheets show fifteen digits; what is stored behind them comes from calculating in binary.
  return day ?? { type: 'number', value: Number(stored.toPrecision(15)), percent: format === 'percent' };
}

function dayCell(serial: number, { from1904, days }: CellContext): GridCell | null {
  const known = days.get(serial);
  if (known !== undefined) return known;
  const date = serialDate(serial, from1904);
  const cell: GridCell | null = date === null ? null : { type: 'date', date };
  days.set(serial, cell);
  return cell;
}

/** xsd:boolean */
function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
