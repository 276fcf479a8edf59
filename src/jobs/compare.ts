import { compareYears, isChanged } from '../compare/compareYears.js';
import { diffDocument } from '../compare/diff/diffDocument.js';
import { type DiffRow, diffRows } from '../compare/diff/diffRows.js';
import { SELECTIONS, type Selection } from '../compare/selections.js';
import { chosenRows, shownRows } from '../compare/selectRows.js';
import { placedOf, type Side, type SideUnit } from '../compare/side.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Document } from '../report/tree.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { allDataOf, type Data, type Given } from './steps/input.js';
import { loadAll } from './steps/loadAll.js';
import { type Refusal, refusalOf } from './steps/refusal.js';

/** Options of `compare`. */
export interface CompareOptions {
  /** Only rows that changed, that have targets, or of these groups of indicators; by default all. */
  readonly only?: readonly Selection[] | undefined;
}

/** The outcome of `compare`. */
export interface Compared {
  /** Group by group, empty where nothing changed at all; null where there is no comparison: see `findings` and `refusal`. */
  readonly rows: readonly DiffRow[] | null;
  /** The same as tables, for `WRITERS`; null where there is no comparison. */
  readonly document: Document | null;
  /** Whether anything of the rows changed. */
  readonly changed: boolean;
  /** Two different units are set side by side: what differs is no change in time. */
  readonly otherUnit: boolean;
  /** The "older" period is the later one. */
  readonly backwards: boolean;
  readonly findings: readonly LocatedFinding[];
  /** Why the two, each without errors, are not compared. */
  readonly refusal: Refusal | null;
}

/**
 * Two periods of one place, indicator by indicator: on each side the data of one unit, or of the parts of a merged one,
 * whose sum is compared.
 *
 * @throws TypeError for arguments of another type, and for a side without data
 */
export function compare(
  older: Given<Data> | readonly Given<Data>[],
  newer: Given<Data> | readonly Given<Data>[],
  options: CompareOptions = {},
): Compared {
  checkOptions('compare', options, OPTIONS);
  const only = options.only ?? [];
  const wrong = only.find((word) => !SELECTIONS.includes(word));
  if (wrong !== undefined)
    throw new TypeError(`The option "only" of compare has no "${wrong}"; it has ${SELECTIONS.join(', ')}.`);
  const [had, has] = [allDataOf(older, 'số liệu kỳ trước'), allDataOf(newer, 'số liệu kỳ sau')];
  if (had.length === 0 || has.length === 0) throw new TypeError('compare needs data on both sides.');
  const { units, findings } = loadAll([...had, ...has]);
  const none = { ...NOTHING, findings };
  if (units === null) return none;
  const [before, after] = [sideOf(units.slice(0, had.length)), sideOf(units.slice(had.length))];
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

const OPTIONS: Readonly<Record<keyof CompareOptions, Wanted>> = { only: 'checked later' };

const NOTHING = { rows: null, document: null, changed: false, otherUnit: false, backwards: false, refusal: null };

function sideOf([first, ...rest]: readonly SideUnit[]): Side {
  if (first === undefined) throw new Error('a side without data');
  return [first, ...rest];
}
