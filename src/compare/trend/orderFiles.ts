import type { Summary } from '../../indicators/summarise.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import type { Province } from '../../territories/provinces.js';
import { type Placed, relate } from '../../territories/relate.js';
import { type Period, periodOf } from './period.js';

/** A data file without errors. */
export interface TrendInput {
  /** As the operator knows it. */
  readonly file: string;
  readonly unit: UnitYear;
  readonly summary: Summary;
}

export interface TrendFile extends TrendInput {
  readonly period: Period;
}

/** Why files cannot stand side by side; `first` and `second` in the order of their periods. */
export type TrendProblem = { readonly first: string; readonly second: string } & (
  | { readonly type: 'same-period'; readonly period: string }
  | { readonly type: 'other-unit' }
  /** Ground was joined between the two: `older` and `newer` are the units whose files would be needed besides. */
  | { readonly type: 'merged'; readonly older: readonly Province[]; readonly newer: readonly Province[] }
  | { readonly type: 'reformed'; readonly level: 'district' | 'commune' }
);

export type Ordered =
  | { readonly files: readonly TrendFile[]; readonly problem: null }
  | { readonly files: null; readonly problem: TrendProblem };

/** The files of one unit by period, the oldest first, in whatever order they came. */
export function orderFiles(inputs: readonly TrendInput[]): Ordered {
  const files = inputs
    .map((input) => ({ ...input, period: periodOf(input.summary) }))
    .sort((a, b) => compareText(a.period.to, b.period.to) || compareText(a.period.from, b.period.from));
  for (const [index, second] of files.entries()) {
    const first = files[index - 1];
    const problem = first === undefined ? null : problemBetween(first, second);
    if (problem !== null) return { files: null, problem };
  }
  return { files, problem: null };
}

function problemBetween(first: TrendFile, second: TrendFile): TrendProblem | null {
  const names = { first: first.file, second: second.file };
  const relation = relate([placed(first)], [placed(second)]);
  switch (relation.type) {
    case 'same':
      return first.period.key === second.period.key
        ? { ...names, type: 'same-period', period: first.period.label }
        : null;
    case 'incomplete':
      return { ...names, type: 'merged', older: relation.older, newer: relation.newer };
    case 'reformed':
      return { ...names, type: 'reformed', level: relation.level };
    case 'overlap':
    case 'different':
      return { ...names, type: 'other-unit' };
  }
}

function placed({ unit, period: { from, to } }: TrendFile): Placed {
  return { unit: unit.unit, span: { from, to } };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
