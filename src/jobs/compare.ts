import { compareYears, isChanged } from '../compare/compareYears.js';
import { diffDocument } from '../compare/diff/diffDocument.js';
import { type DiffRow, diffRows } from '../compare/diff/diffRows.js';
import type { Selection } from '../compare/selections.js';
import { chosenRows, shownRows } from '../compare/selectRows.js';
import { placedOf, type Side, type SideUnit } from '../compare/side.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Document } from '../report/tree.js';
import type { Input } from './steps/input.js';
import { loadAll } from './steps/loadAll.js';
import { type Refusal, refusalOf } from './steps/refusal.js';

export interface CompareOptions {
  /** Only rows that changed, that have targets, or of these groups; all where nothing is asked for. */
  readonly only?: readonly Selection[];
}

export interface Compared {
  /** Group by group, empty where nothing changed at all; null where there is no comparison: see `findings` and `refusal`. */
  readonly rows: readonly DiffRow[] | null;
  /** The same as tables, for writers. */
  readonly document: Document | null;
  /** Whether anything of the rows changed. */
  readonly changed: boolean;
  /** Two different units are set side by side. */
  readonly otherUnit: boolean;
  /** The "older" period is the later one. */
  readonly backwards: boolean;
  readonly findings: readonly LocatedFinding[];
  readonly refusal: Refusal | null;
}

/** Two periods of one place, indicator by indicator: on each side one data file, or the parts whose sum is compared. */
export function compare(
  older: readonly Input[],
  newer: readonly Input[],
  { only = [] }: CompareOptions = {},
): Compared {
  const { units, findings } = loadAll([...older, ...newer]);
  const none = { ...NOTHING, findings };
  if (units === null) return none;
  const [before, after] = [sideOf(units.slice(0, older.length)), sideOf(units.slice(older.length))];
  const comparison = compareYears(before, after);
  if ('refusal' in comparison) return { ...none, refusal: refusalOf(comparison.refusal, before, after) };
  const chosen = chosenRows(comparison.rows, only);
  const rows = shownRows(chosen, only);
  return {
    ...none,
    rows: diffRows(rows),
    document: diffDocument({ comparison, rows, found: chosen.length > 0, targetsOnly: only.includes('targets') }),
    changed: rows.some(isChanged),
    otherUnit: comparison.otherUnit,
    backwards: placedOf(before[0]).span.to > placedOf(after[0]).span.to,
  };
}

const NOTHING = { rows: null, document: null, changed: false, otherUnit: false, backwards: false, refusal: null };

function sideOf([first, ...rest]: readonly SideUnit[]): Side {
  if (first === undefined) throw new TypeError('compare needs data on both sides.');
  return [first, ...rest];
}
