import type { Finding } from '../diagnostics/finding.js';
import { nearestWord } from '../diagnostics/nearestWord.js';
import type { RegisterColumn } from '../diagnostics/registerCodes.js';
import type { RegisterBudget } from './budget.js';
import { lettersIssue } from './cells/lettersIssue.js';
import type { GivenColumns } from './header/assignColumns.js';
import { findHeader, type Header, REQUIRED, shownHeading, shownHeadings } from './header/findHeader.js';
import type { RegisterKind } from './header/knownHeadings.js';
import { openRegister } from './openRegister.js';
import { placeIn, type RegisterIssue, registerFinding } from './registerFinding.js';
import { rowList } from './rows/rowList.js';
import { type GridView, viewOf } from './view.js';

/** Where a register stands, and what is known of it before it is looked at. */
export interface RegisterSpec {
  readonly file: string;
  readonly kind: RegisterKind;
  /** Null: the one sheet that has the columns. */
  readonly sheet: string | null;
  readonly columns: GivenColumns;
}

export interface RegisterTable {
  readonly view: GridView;
  readonly header: Header;
}

export interface ReadTable {
  /** Null where the findings hold an error. */
  readonly table: RegisterTable | null;
  readonly findings: readonly Finding[];
}

/** The table of a register: its sheet, the rows of headings, and what each column holds. */
export function readTable(spec: RegisterSpec, bytes: Uint8Array, budget: RegisterBudget): ReadTable {
  const { grids, findings } = openRegister(spec, bytes, budget);
  const failed = (issue: RegisterIssue, sheet: string | null = null, at?: CellAt): ReadTable => ({
    table: null,
    findings: [...findings, registerFinding(placeIn({ file: spec.file, sheet }, at), issue)],
  });
  const filled: string[] = [];
  const fitting: string[] = [];
  let table: RegisterTable | null = null;
  let likeliest: { readonly sheet: string | null; readonly issue: RegisterIssue; readonly at?: CellAt } | null = null;
  for (const { sheet, read } of grids) {
    const grid = read();
    if ('code' in grid) return failed(grid, sheet);
    if (grid.rows.length === 0) continue;
    filled.push(sheet ?? '');
    const view = viewOf(grid);
    const header = findHeader(view, spec.kind, spec.columns);
    const issue = columnIssue(header, spec);
    if (issue === null && header !== null) {
      fitting.push(sheet ?? '');
      table ??= { view, header };
    }
    // Of several sheets that lack something, the one with headings is the one that was meant.
    else if (issue !== null && (likeliest === null || header !== null))
      likeliest = { sheet, ...((header === null ? oddHeading(view) : null) ?? { issue }) };
  }
  if (fitting.length > 1) return failed({ code: 'sheet-unclear', args: { sheets: fitting } });
  if (table !== null) return { table, findings: [...findings, ...notesOn(table, spec, filled)] };
  if (likeliest !== null) return failed(likeliest.issue, likeliest.sheet, likeliest.at);
  return grids.length === 0 ? { table: null, findings } : failed({ code: 'register-empty', args: {} });
}

type CellAt = readonly [column: number, row: number];

/** Where headings would stand. */
const TOP_ROWS = 20;

/** Letters of old fonts, or in another encoding, by which no heading is known. */
function oddHeading({ rows }: GridView): { readonly issue: RegisterIssue; readonly at: CellAt } | null {
  for (const { number, cells } of rows.slice(0, TOP_ROWS)) {
    for (const [column, cell] of cells.entries()) {
      const issue = cell?.type === 'text' ? lettersIssue(cell.text.replaceAll('\n', ' ')) : null;
      if (issue !== null) return { issue, at: [column, number] };
    }
  }
  return null;
}

/** Why the columns of a table are not known; null where they are. */
function columnIssue(header: Header | null, { kind, columns: given }: RegisterSpec): RegisterIssue | null {
  const [first] = REQUIRED[kind];
  if (header === null) return { code: 'column-missing', args: { column: first ?? 'name', headings: [] } };
  const headings = shownHeadings(header);
  const [unknown] = header.unknown;
  if (unknown !== undefined) {
    const heading = given[unknown] ?? '';
    const nearest = nearestWord(
      heading,
      header.paths.flatMap((path) => path.slice(-1)),
    );
    return { code: 'column-unknown', args: { heading, nearest, headings } };
  }
  for (const [column, at] of header.unclear) {
    const likely = at.map((index) => shownHeading(header.paths[index] ?? [], index));
    return { code: 'column-unclear', args: { column, headings: likely } };
  }
  const missing = REQUIRED[kind].find((column) => !header.columns.has(column));
  if (missing !== undefined) return { code: 'column-missing', args: { column: missing, headings } };
  const measured = [...header.columns.keys()].some((column) => column !== 'name');
  return measured ? null : { code: 'column-missing', args: { column: 'voluntary', headings } };
}

/** What was chosen for the reader of the report, and has to be said. */
function notesOn(
  { view, header }: RegisterTable,
  { sheet }: RegisterSpec,
  filled: readonly string[],
): readonly Finding[] {
  const notes: RegisterIssue[] = [];
  const others = filled.filter((name) => name !== view.sheet);
  if (sheet === null && view.sheet !== null && others.length > 0) {
    notes.push({ code: 'sheet-chosen', args: { sheet: view.sheet, others } });
  }
  if (header.guessed.length > 0) notes.push(guessedColumns(header));
  const wider = widerRows(view, header);
  if (wider.length > 0) notes.push({ code: 'rows-wider', args: { rows: rowList(wider) } });
  return notes.map((note) => registerFinding(placeIn(view), note));
}

/** Of a text file, in which a separator that nobody meant moves all cells behind it. */
function widerRows({ sheet, rows }: GridView, { bottom, paths }: Header): readonly number[] {
  if (sheet !== null) return [];
  const last = paths.findLastIndex((path) => path.length > 0);
  return rows.flatMap(({ number, cells }) =>
    number > bottom && cells.findLastIndex((cell) => cell !== undefined) > last ? [number] : [],
  );
}

function guessedColumns({ guessed, columns, paths }: Header): RegisterIssue {
  const shown = (column: number): string => shownHeading(paths[column] ?? [], column);
  const read = guessed.flatMap((column: RegisterColumn) => {
    const at = columns.get(column);
    return at === undefined ? [] : [{ column, heading: shown(at) }];
  });
  const used = new Set(columns.values());
  const unread = paths.flatMap((path, column) => (path.length === 0 || used.has(column) ? [] : [shown(column)]));
  return { code: 'columns-guessed', args: { read, unread } };
}
