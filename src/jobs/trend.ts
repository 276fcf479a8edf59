import { chooseRows } from '../compare/trend/chooseRows.js';
import { orderFiles, type TrendProblem } from '../compare/trend/orderFiles.js';
import { trendDocument } from '../compare/trend/trendDocument.js';
import { trendRows } from '../compare/trend/trendRow.js';
import { type TrendSeries, trendSeries } from '../compare/trend/trendSeries.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Document } from '../report/tree.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { allDataOf, type Data, type Given } from './steps/input.js';
import { loadAll } from './steps/loadAll.js';
import { type UnitName, unitNames } from './steps/refusal.js';

/** Options of `trend`. */
export interface TrendOptions {
  /** Only indicators of these names, or whose names begin so; by default all. */
  readonly indicators?: readonly string[] | undefined;
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
  /** Names, or beginnings of names, that were most likely meant, and how the names that there are begin. */
  | {
      readonly type: 'unknown-indicator';
      readonly id: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    };

/**
 * Any number of periods of one unit, or of the units that became one, in any order. Where one of them has errors there is
 * no trend: a row of less is another row.
 *
 * @throws TypeError for arguments of another type
 */
export function trend(inputs: readonly Given<Data>[], options: TrendOptions = {}): Trend {
  checkOptions('trend', options, OPTIONS);
  const given = allDataOf(inputs);
  if (given.length === 0) throw new TypeError('trend needs the data of at least one period.');
  const { units, findings } = loadAll(given);
  const none = { series: null, document: null, findings, refusal: null };
  if (units === null) return none;
  const indicators = options.indicators ?? [];
  const { files, problem } = orderFiles(units);
  if (problem !== null) return { ...none, refusal: refusalOf(problem) };
  const { rows, unknown } = chooseRows(trendRows(files), indicators);
  if (unknown !== null) return { ...none, refusal: { type: 'unknown-indicator', ...unknown } };
  return { ...none, series: trendSeries(files, rows), document: trendDocument(files, rows, indicators.length > 0) };
}

const OPTIONS: Readonly<Record<keyof TrendOptions, Wanted>> = { indicators: 'checked later' };

function refusalOf(problem: TrendProblem): TrendRefusal {
  if (problem.type !== 'merged') return problem;
  return { ...problem, older: unitNames(problem.older), newer: unitNames(problem.newer) };
}
