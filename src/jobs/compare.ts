import { type Choosable, chooseRows } from '../compare/chooseRows.js';
import type { Row } from '../compare/compareRow.js';
import { compareYears, isChanged } from '../compare/compareYears.js';
import { diffDocument } from '../compare/diff/diffDocument.js';
import { type DiffRow, diffRows } from '../compare/diff/diffRows.js';
import { shownRows } from '../compare/selectRows.js';
import { periodOf, type Side, type SideUnit } from '../compare/side.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import { PROFILE_CHOICES } from '../model/schema/profileChoices.js';
import type { ProfileChoice } from '../report/profile/profile.js';
import type { Document } from '../report/tree.js';
import { atOnce } from './steps/atOnce.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { allDataOf, type Data, type Given } from './steps/input.js';
import { loadSteps } from './steps/loadAll.js';
import { reasonsIn } from './steps/reasonsIn.js';
import { type Refusal, refusalOf, type UnknownSelection } from './steps/refusal.js';

/** Options of `compare`. */
export interface CompareOptions {
  /** Only what "changed", what has "targets", groups of indicators, or indicators of these names or whose names begin so; by default all. */
  readonly only?: readonly string[] | undefined;
  /** By default that of the newer file's report. */
  readonly profile?: ProfileChoice | undefined;
  /** Of the reasons in `rows`; by default Vietnamese, as documents always are. */
  readonly language?: Language | undefined;
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
  readonly refusal: Refusal | UnknownSelection | null;
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
  return atOnce(compareSteps(older, newer, options));
}

/** The same, file by file (`loadSteps`). */
export function* compareSteps(
  older: Given<Data> | readonly Given<Data>[],
  newer: Given<Data> | readonly Given<Data>[],
  options: CompareOptions,
): Generator<void, Compared> {
  checkOptions('compare', options, OPTIONS);
  const only = options.only ?? [];
  const [had, has] = [allDataOf(older, 'số liệu kỳ trước'), allDataOf(newer, 'số liệu kỳ sau')];
  if (had.length === 0 || has.length === 0) throw new TypeError('compare needs data on both sides.');
  const { units, findings } = yield* loadSteps([...had, ...has]);
  const none = { ...NOTHING, findings };
  if (units === null) return none;
  const [before, after] = [sideOf(units.slice(0, had.length)), sideOf(units.slice(had.length))];
  const comparison = compareYears(before, after);
  if ('refusal' in comparison) return { ...none, refusal: refusalOf(comparison.refusal, before, after) };
  const { rows: chosen, unknown } = chooseRows(comparison.rows, only, traitsOf);
  if (unknown !== null) return { ...none, refusal: { type: 'unknown-indicator', ...unknown } };
  const rows = shownRows(chosen, only);
  return {
    ...none,
    rows: diffRows(rows, comparison.perhaps, reasonsIn(options.language)),
    document: diffDocument(
      { comparison, rows, found: chosen.length > 0, targetsOnly: only.includes('targets') },
      options.profile,
    ),
    changed: rows.some(isChanged),
    otherUnit: comparison.otherUnit,
    backwards: periodOf(before[0]).to > periodOf(after[0]).to,
  };
}

const OPTIONS: Readonly<Record<keyof CompareOptions, Wanted>> = {
  only: 'texts',
  profile: PROFILE_CHOICES,
  language: LANGUAGES,
};

const NOTHING = { rows: null, document: null, changed: false, otherUnit: false, backwards: false, refusal: null };

function traitsOf({ id, group, targets }: Row): Choosable {
  return { id, group, hasTargets: targets.length > 0 };
}

function sideOf([first, ...rest]: readonly SideUnit[]): Side {
  if (first === undefined) throw new Error('a side without data');
  return [first, ...rest];
}
