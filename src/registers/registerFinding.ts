import type { CellPlace } from '../diagnostics/cellPlace.js';
import type { FindingArgs } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/finding.js';
import type { RegisterFindingArgs } from '../diagnostics/registerCodes.js';
import { cellName } from './cells/cellName.js';
import type { Grid } from './grid.js';

/** What is wrong in a register, without its place: also characters that no report may hold. */
export type RegisterIssue = {
  [Code in keyof Raised]: { readonly code: Code; readonly args: Raised[Code] };
}[keyof Raised];

type Raised = RegisterFindingArgs & Pick<FindingArgs, 'character-forbidden' | 'letters-wrong'>;

/** Why a register cannot be read at all. */
export type RegisterProblem = Extract<RegisterIssue, { readonly code: `register-${string}` }>;

/** A finding at a cell; its path is empty until it is known which register of which data file it belongs to. */
export function registerFinding(cell: CellPlace, issue: RegisterIssue): Finding {
  return { ...issue, path: [], cell };
}

/** The place of a cell; of the whole sheet without one. `column` is 0-based, `row` 1-based. */
export function placeIn(
  { file, sheet }: Pick<Grid, 'file' | 'sheet'>,
  at?: readonly [column: number, row: number],
): CellPlace {
  return { file, sheet, cell: at === undefined ? null : cellName(...at) };
}
