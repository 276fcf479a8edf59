import type { Finding } from '../diagnostics/finding.js';
import { severityOf } from '../diagnostics/severity.js';
import { createRegisterBudget, type RegisterBudget } from './budget.js';
import type { CountedLine } from './events/groups.js';
import { type DaySpan, readEvents } from './events/readEvents.js';
import type { PlaceLine } from './places/readPlaces.js';
import { readPlaces } from './places/readPlaces.js';
import { type RegisterSpec, type RegisterTable, readTable } from './readTable.js';
import { placeIn, registerFinding } from './registerFinding.js';

/** What a register says of a period. */
export interface ReadRegister {
  /** The sheet that was read; null for a text file, and where nothing could be read. */
  readonly sheet: string | null;
  /** Conferences or media items, by form and body. */
  readonly lines: readonly CountedLine[];
  /** Localities, of a register of those. */
  readonly places: readonly PlaceLine[];
  /** At their cells; with an error among them nothing was read. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a register that an office keeps in a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt), and counts its
 * rows of the period. Nothing in the file is run: formulas count with their stored results.
 */
export function readRegister(
  spec: RegisterSpec,
  period: DaySpan,
  bytes: Uint8Array,
  budget: RegisterBudget = createRegisterBudget(),
): ReadRegister {
  const { table, findings } = readTable(spec, bytes, budget);
  const none = { sheet: null, lines: [], places: [], findings };
  if (table === null || findings.some(({ code }) => severityOf(code) === 'error')) return none;
  const { sheet } = table.view;
  if (spec.kind === 'places') {
    const { places, findings: found } = readPlaces(table);
    budget.spend('lines', places.length);
    return within(budget, table, { sheet, lines: [], places, findings: [...findings, ...found] });
  }
  const { lines, findings: found } = readEvents(table, spec.kind, period);
  budget.spend('lines', lines.length);
  return within(budget, table, { sheet, lines, places: [], findings: [...findings, ...found] });
}

function within(budget: RegisterBudget, { view }: RegisterTable, read: ReadRegister): ReadRegister {
  const problem = budget.problem();
  return problem === null
    ? read
    : { ...read, lines: [], places: [], findings: [registerFinding(placeIn(view), problem)] };
}
