import type { Summary } from '../../indicators/summarise.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import type { Province } from '../../territories/provinces.js';
import { type Gone, relate } from '../../territories/relate.js';
import { placedOf, slugOfUnit } from '../side.js';
import { type Period, periodOf } from './period.js';

/** A data file without errors. */
export interface TrendInput {
  /** As the operator knows it. */
  readonly file: string;
  readonly unit: UnitYear;
  readonly summary: Summary;
}

/** One period: its file, or the first of the files whose sum stands for it. */
export interface TrendFile extends TrendInput {
  readonly period: Period;
  /** All files of the period, by the names of their units. */
  readonly parts: readonly [TrendInput, ...TrendInput[]];
}

/** Why files cannot stand side by side; `first` and `second` in the order of their periods. */
export type TrendProblem = { readonly first: string; readonly second: string } & (
  | { readonly type: 'same-period'; readonly period: string }
  | { readonly type: 'other-unit' }
  /** Ground was joined between the two: `older` and `newer` are the units whose files would be needed besides. */
  | {
      readonly type: 'merged';
      readonly older: readonly Province[];
      readonly newer: readonly Province[];
      /** All files that there are of the two periods. */
      readonly given: { readonly older: readonly string[]; readonly newer: readonly string[] };
    }
  | { readonly type: 'reformed'; readonly level: 'district' | 'commune' }
  /** A unit that was no more on the day of its figures. */
  | { readonly type: 'ended'; readonly file: string; readonly gone: Gone }
);

export type Ordered =
  | { readonly files: readonly TrendFile[]; readonly problem: null }
  | { readonly files: null; readonly problem: TrendProblem };

/** The files of one unit, or of the units that became one, by period, the oldest first, in whatever order they came. */
export function orderFiles(inputs: readonly TrendInput[]): Ordered {
  const files = byPeriod(inputs);
  const problem =
    firstOf(files, sharedGround) ??
    firstOf(files, (file) => strangerIn(file, files)) ??
    firstOf(files.slice(1), (second, index) => {
      const first = files[index];
      return first === undefined ? null : problemBetween(first, second);
    }) ??
    firstOf(files, (file) => unjoined(file, files));
  return problem === null ? { files, problem } : { files: null, problem };
}

function byPeriod(inputs: readonly TrendInput[]): readonly TrendFile[] {
  const groups = new Map<string, TrendFile>();
  const sorted = [...inputs].sort((a, b) => compareText(slugOfUnit(a), slugOfUnit(b)));
  for (const input of sorted) {
    const period = periodOf(input.summary);
    const group = groups.get(period.key);
    groups.set(
      period.key,
      group === undefined ? { ...input, period, parts: [input] } : { ...group, parts: [...group.parts, input] },
    );
  }
  return [...groups.values()].sort(
    (a, b) => compareText(a.period.to, b.period.to) || compareText(a.period.from, b.period.from),
  );
}

function firstOf<T>(items: readonly T[], find: (item: T, index: number) => TrendProblem | null): TrendProblem | null {
  for (const [index, item] of items.entries()) {
    const problem = find(item, index);
    if (problem !== null) return problem;
  }
  return null;
}

/** Two files of one period that count some ground twice. */
function sharedGround({ parts, period }: TrendFile): TrendProblem | null {
  const placed = parts.map(placedOf);
  const relation = relate(placed, placed);
  if (relation.type !== 'overlap') return null;
  const [first, second] = [parts[relation.first], parts[relation.second]];
  if (first === undefined || second === undefined) return null;
  return { type: 'same-period', first: first.file, second: second.file, period: period.label };
}

/** A unit beside others of its period that has nothing to do with any unit that stands alone: no province was made of it. */
function strangerIn({ parts }: TrendFile, files: readonly TrendFile[]): TrendProblem | null {
  const alone = files.filter((file) => file.parts.length === 1);
  const [lone] = alone;
  if (parts.length === 1 || lone === undefined) return null;
  const stranger = parts.find((part) =>
    alone.every((file) => relate([placedOf(part)], [placedOf(file)]).type === 'different'),
  );
  return stranger === undefined ? null : { type: 'other-unit', first: stranger.file, second: lone.file };
}

function problemBetween(first: TrendFile, second: TrendFile): TrendProblem | null {
  const names = { first: first.file, second: second.file };
  const relation = relate(first.parts.map(placedOf), second.parts.map(placedOf));
  switch (relation.type) {
    case 'same':
      return null;
    case 'incomplete':
      if (!relation.acrossReform) return { ...names, type: 'other-unit' };
      return {
        ...names,
        type: 'merged',
        older: relation.older,
        newer: relation.newer,
        given: { older: first.parts.map(({ file }) => file), newer: second.parts.map(({ file }) => file) },
      };
    case 'ended': {
      const { parts } = relation.side === 'older' ? first : second;
      return { ...names, type: 'ended', file: parts[relation.at]?.file ?? first.file, gone: relation };
    }
    case 'reformed':
      return { ...names, type: 'reformed', level: relation.level };
    case 'overlap':
    case 'different':
      return { ...names, type: 'other-unit' };
  }
}

/** Several units whose sum no single unit of another period is. */
function unjoined({ parts }: TrendFile, files: readonly TrendFile[]): TrendProblem | null {
  const [first, second] = parts;
  if (second === undefined || files.some((file) => file.parts.length === 1)) return null;
  return { type: 'other-unit', first: first.file, second: second.file };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
