import { chooseRows, type UnknownIndicator } from '../compare/trend/chooseRows.js';
import { orderFiles, type TrendProblem } from '../compare/trend/orderFiles.js';
import { trendDocument } from '../compare/trend/trendDocument.js';
import { trendRows } from '../compare/trend/trendRow.js';
import { type TrendSeries, trendSeries } from '../compare/trend/trendSeries.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Document } from '../report/tree.js';
import type { Input } from './steps/input.js';
import { loadAll } from './steps/loadAll.js';
import { type UnitName, unitNames } from './steps/refusal.js';

export interface TrendOptions {
  /** Names of indicators, or how they begin; all where none is asked for. */
  readonly indicators?: readonly string[];
}

export interface Trend {
  /** Null where there is none: see `findings` and `refusal`. */
  readonly series: TrendSeries | null;
  /** The same as tables, sentences and charts, for writers. */
  readonly document: Document | null;
  readonly findings: readonly LocatedFinding[];
  readonly refusal: TrendRefusal | null;
}

/** Why data files cannot stand side by side, or which indicator they do not have. */
export type TrendRefusal =
  | Exclude<TrendProblem, { readonly type: 'merged' }>
  /** Ground was joined between the two files: the units whose data are needed besides. */
  | (Omit<Merged, 'older' | 'newer'> & { readonly older: readonly UnitName[]; readonly newer: readonly UnitName[] })
  | ({ readonly type: 'unknown-indicator' } & UnknownIndicator);

type Merged = Extract<TrendProblem, { readonly type: 'merged' }>;

/** Any number of periods of one unit, or of the units that became one, in any order. A file with errors stops it: a row of less is another row. */
export function trend(inputs: readonly Input[], { indicators = [] }: TrendOptions = {}): Trend {
  const { units, findings } = loadAll(inputs);
  const none = { series: null, document: null, findings, refusal: null };
  if (units === null) return none;
  const { files, problem } = orderFiles(units);
  if (problem !== null) return { ...none, refusal: refusalOf(problem) };
  const { rows, unknown } = chooseRows(trendRows(files), indicators);
  if (unknown !== null) return { ...none, refusal: { type: 'unknown-indicator', ...unknown } };
  return { ...none, series: trendSeries(files, rows), document: trendDocument(files, rows, indicators.length > 0) };
}

function refusalOf(problem: TrendProblem): TrendRefusal {
  if (problem.type !== 'merged') return problem;
  return { ...problem, older: unitNames(problem.older), newer: unitNames(problem.newer) };
}
