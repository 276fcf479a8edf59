import { type Choosable, chooseRows } from '../compare/chooseRows.js';
import { type EndedWords, endedWords } from '../compare/endedWords.js';
import { orderFiles, type TrendProblem } from '../compare/trend/orderFiles.js';
import { trendDocument } from '../compare/trend/trendDocument.js';
import { type TrendRow, trendRows } from '../compare/trend/trendRow.js';
import { type TrendSeries, trendSeries } from '../compare/trend/trendSeries.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { PROFILE_CHOICES } from '../model/schema/profileChoices.js';
import type { ProfileChoice } from '../report/profile/profile.js';
import type { Document } from '../report/tree.js';
import { atOnce } from './steps/atOnce.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { allDataOf, type Data, type Given } from './steps/input.js';
import { loadSteps } from './steps/loadAll.js';
import { type UnitName, type UnknownSelection, unitNames } from './steps/refusal.js';

/** Options of `trend`. */
export interface TrendOptions {
  /** Only what "changed", what has "targets", groups of indicators, or indicators of these names or whose names begin so; by default all. */
  readonly only?: readonly string[] | undefined;
  /** By default that of the newest file's report. */
  readonly profile?: ProfileChoice | undefined;
}

/** The outcome of `trend`. */
export interface Trend {
  /** Null where there is none: see `findings` and `refusal`. */
  readonly series: TrendSeries | null;
  /** The same as tables, sentences and charts, for `WRITERS`; null where there is none. */
  readonly document: Document | null;
  readonly findings: readonly LocatedFinding[];
  /** Why the periods, each without errors, are not set side by side. */
  readonly refusal: TrendRefusal | null;
}

/** Why periods are not set side by side, by the names of two of them in order, or which indicator they do not have. */
export type TrendRefusal =
  /** Two of one period count some ground twice. */
  | { readonly type: 'same-period'; readonly first: string; readonly second: string; readonly period: string }
  | { readonly type: 'other-unit'; readonly first: string; readonly second: string }
  /** Ground was joined between the two: the units whose data are needed besides, and the names of all that there are. */
  | {
      readonly type: 'merged';
      readonly first: string;
      readonly second: string;
      readonly older: readonly UnitName[];
      readonly newer: readonly UnitName[];
      readonly given: { readonly older: readonly string[]; readonly newer: readonly string[] };
    }
  /** Districts ended on 1/7/2025, and communes were drawn anew. */
  | {
      readonly type: 'reformed';
      readonly first: string;
      readonly second: string;
      readonly level: 'district' | 'commune';
    }
  /** A unit that was no more on the day of its figures. */
  | ({ readonly type: 'ended'; readonly file: string } & EndedWords)
  | UnknownSelection;

/**
 * Any number of periods of one unit, or of the units that became one, in any order. Where one of them has errors there is
 * no trend: a row of less is another row.
 *
 * @throws TypeError for arguments of another type
 */
export function trend(inputs: readonly Given<Data>[], options: TrendOptions = {}): Trend {
  return atOnce(trendSteps(inputs, options));
}

/** The same, file by file (`loadSteps`). */
export function* trendSteps(inputs: readonly Given<Data>[], options: TrendOptions): Generator<void, Trend> {
  checkOptions('trend', options, OPTIONS);
  const given = allDataOf(inputs);
  if (given.length === 0) throw new TypeError('trend needs the data of at least one period.');
  const { units, findings } = yield* loadSteps(given);
  const none = { series: null, document: null, findings, refusal: null };
  if (units === null) return none;
  const only = options.only ?? [];
  const { files, problem } = orderFiles(units);
  if (problem !== null) return { ...none, refusal: refusalOf(problem) };
  const { rows: chosen, unknown } = chooseRows(trendRows(files), only, traitsOf);
  if (unknown !== null) return { ...none, refusal: { type: 'unknown-indicator', ...unknown } };
  const rows = only.includes('changed') ? chosen.filter(isChanged) : chosen;
  return {
    ...none,
    series: trendSeries(files, rows),
    document: trendDocument(files, rows, only.length > 0, options.profile),
  };
}

const OPTIONS: Readonly<Record<keyof TrendOptions, Wanted>> = { only: 'texts', profile: PROFILE_CHOICES };

function traitsOf({ id, observations, last: { indicator } }: TrendRow): Choosable {
  const hasTargets = observations.some((one) => one !== null && one.indicator.targets.length > 0);
  return { id, group: indicator.group, hasTargets };
}

/** Whether any file says another number than the others. */
function isChanged({ observations }: TrendRow): boolean {
  return new Set(observations.map((one) => one?.figure.text)).size > 1;
}

function refusalOf(problem: TrendProblem): TrendRefusal {
  if (problem.type === 'ended') return { type: 'ended', file: problem.file, ...endedWords(problem.gone) };
  if (problem.type !== 'merged') return problem;
  return { ...problem, older: unitNames(problem.older), newer: unitNames(problem.newer) };
}
