import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { besideIn } from '../../../src/compare/against/besideIn.js';
import { compareForReport } from '../../../src/compare/against/compareForReport.js';
import { withChanges } from '../../../src/compare/against/withChanges.js';
import { isSameSpan } from '../../../src/compare/comparable/spans.js';
import { compareYears } from '../../../src/compare/compareYears.js';
import { diffRows } from '../../../src/compare/diff/diffRows.js';
import { plainLabel } from '../../../src/compare/rows/indicator.js';
import { spanOf } from '../../../src/compare/rows/time.js';
import { orderFiles } from '../../../src/compare/trend/orderFiles.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { trendSeries } from '../../../src/compare/trend/trendSeries.js';
import type { Change } from '../../../src/indicators/changes.js';
import type { Summary } from '../../../src/indicators/summarise.js';
import { compare } from '../../../src/jobs/compare.js';
import { explain } from '../../../src/jobs/explain.js';
import { next } from '../../../src/jobs/next.js';
import { loadAll } from '../../../src/jobs/steps/loadAll.js';
import { trend } from '../../../src/jobs/trend.js';
import type { Rational } from '../../../src/quantity/rational.js';
import type { Draft } from '../../../src/rollup/result/draft.js';
import { startRollup } from '../../../src/rollup/startRollup.js';
import type { RawMap } from '../../support/raw.js';
import { acrossReform, type Pair, twoTimes, twoUnits } from './arbitraryPair.js';

const input = (name: string, raw: RawMap) => ({ name, data: new TextEncoder().encode(JSON.stringify(raw)) });

/** The two files, and what `diff` makes of them; null where it refuses. */
function comparisonOf({ older, newer }: Pair) {
  const { units, findings } = loadAll([input('a.yaml', older), input('b.yaml', newer)]);
  const [a, b] = units ?? [];
  if (a === undefined || b === undefined)
    throw new Error(JSON.stringify(findings.map(({ code, path }) => [code, path])));
  const comparison = compareYears([a], [b]);
  return { units: [a, b] as const, comparison: 'refusal' in comparison ? null : comparison };
}

/** Pairs of figures that were asked about, and that could not be compared. */
interface Asked {
  pairs: number;
  obstacles: Set<string>;
}

const CHANGED = { increased: 'tăng', decreased: 'giảm', unchanged: 'bằng' } as const;

/** Of each number that the report may say a change of: what it says of the other file. */
function changesIn({ measures, finances, rates, conferences, media }: Summary): ReadonlyMap<string, string | null> {
  const told = (id: string | undefined, changes: readonly Pick<Change, 'id' | 'direction'>[]) =>
    [id ?? '', changes.find((change) => change.id === 'old')?.direction ?? null] as const;
  return new Map([
    ...[...measures, ...finances].map(({ value, changes }) => told(value.id, changes)),
    ...rates.map(({ percent, changes }) => told(percent.id, changes)),
    ...conferences.map(({ count, changes }) => told(count?.id, changes)),
    ...media.flatMap(({ items = [] }) => items.map(({ count, changes }) => told(count?.id, changes))),
  ]);
}

function sameAnswers(pair: Pair, asked: Asked): void {
  const { units, comparison } = comparisonOf(pair);
  const [a, b] = units;
  const { files, problem } = orderFiles(units);
  if (comparison === null || comparison.otherUnit) {
    expect(problem).not.toBeNull();
    return;
  }
  const against = compareForReport([a], b);
  if (files === null || 'refusal' in against) throw new Error('compared by some commands only');
  const told = new Map(diffRows(comparison.rows, []).map((row) => [row.id, row]));
  const series = new Map(trendSeries(files, trendRows(files)).indicators.map((one) => [one.id, one]));
  const beside = besideIn(against);
  const said = changesIn(withChanges(against).summary);
  for (const { id, older, newer, status, obstacle } of comparison.rows) {
    if (older === null || newer === null) continue;
    asked.pairs += 1;
    if (obstacle !== null) asked.obstacles.add(obstacle.type);
    const row = told.get(id);
    const direction = CHANGED[status as keyof typeof CHANGED] ?? null;
    expect(row?.comparable, id).toBe(obstacle === null);
    expect(
      series.get(id)?.growth.map(({ comparable, reason }) => [comparable, comparable ? null : reason]),
      id,
    ).toEqual([[obstacle === null, obstacle?.type ?? null]]);
    const { comparable, reason } = beside.get(newer.figure?.id ?? '') ?? {};
    expect([comparable, reason], id).toEqual([row?.comparable, row?.reason]);
    if (said.has(id)) expect(said.get(id), id).toBe(direction);
  }
}

test('diff, build --against, trend and explain give one answer and one reason', () => {
  const asked: Asked = { pairs: 0, obstacles: new Set() };
  fc.assert(
    fc.property(twoTimes, (pair) => sameAnswers(pair, asked)),
    { numRuns: 90, endOnFailure: true },
  );
  fc.assert(
    fc.property(acrossReform, (pair) => sameAnswers(pair, asked)),
    { numRuns: 20, endOnFailure: true },
  );
  expect(asked.pairs).toBeGreaterThan(1000);
  expect([...asked.obstacles].sort()).toEqual(
    expect.arrayContaining(['area', 'denominator', 'length', 'of', 'of-some', 'overlap', 'same-day', 'unit']),
  );
});

test('the commands say it as these answers are', () => {
  fc.assert(
    fc.property(twoTimes, (pair) => {
      const [a, b] = [input('a.yaml', pair.older), input('b.yaml', pair.newer)];
      const { units, comparison } = comparisonOf(pair);
      const { files } = orderFiles(units);
      if (comparison === null || files === null) throw new Error('refused');
      const { changed, rows } = compare([a], [b]);
      if (changed) expect(rows).toEqual(diffRows(comparison.rows, comparison.perhaps));
      expect(trend([b, a]).series).toEqual(trendSeries(files, trendRows(files)));
      const explained = explain(b, { against: [a] }).figures ?? [];
      const beside = explained.filter((one) => one.beside !== null).map((one) => [one.figure.id, one.beside] as const);
      expect(new Map(beside)).toEqual(besideIn(comparison));
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

test('next holds a number against another only where diff would', () => {
  let bases = 0;
  fc.assert(
    fc.property(twoTimes, ({ older }) => {
      const { text } = next(input('a.yaml', older));
      if (text === null) throw new Error('nothing next');
      const filled = withNumbers(parse(text), older) as RawMap;
      const { comparison } = comparisonOf({ older, newer: filled });
      for (const { newer, obstacle } of comparison?.rows ?? []) {
        const origin = newer?.figure?.origin;
        if (newer === null || origin?.type !== 'given') continue;
        const item = origin.path.slice(0, -1).reduce<unknown>((here, step) => (here as RawMap)[step], filled) as RawMap;
        const changes = (item.changes ?? []) as readonly RawMap[];
        const based = changes.some(({ base }) => base !== undefined);
        if (based) expect(obstacle, newer.indicator.id).toBeNull();
        if (obstacle !== null) expect(based, newer.indicator.id).toBe(false);
        bases += based ? 1 : 0;
      }
    }),
    { numRuns: 30 },
  );
  expect(bases).toBeGreaterThan(50);
});

/** Next year's file with a number at each place that waits for one, as this year's file has it there. */
function withNumbers(value: unknown, old: unknown): unknown {
  if (value === null) return old ?? undefined;
  if (Array.isArray(value)) {
    return value.map((inner, index) => withNumbers(inner, Array.isArray(old) ? old[index] : undefined));
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as RawMap).flatMap(([key, inner]) => {
      const was = (old as RawMap | undefined)?.[key];
      // Days that are not said again are those of the period.
      const blank = inner === null && ['from', 'to', 'estimate', 'changes'].includes(key);
      if (key === 'changes' && Array.isArray(inner)) {
        // The base of an estimate is left open.
        const known = (inner as readonly RawMap[]).filter(({ base }) => base !== null);
        return known.length === 0 ? [] : [[key, known]];
      }
      return blank ? [] : [[key, withNumbers(inner, was)]];
    }),
  );
}

test('rollup adds what diff can set side by side, of the same days, and nothing else', () => {
  const asked = { added: 0, apart: 0 };
  fc.assert(
    fc.property(twoUnits, (pair) => {
      const { units, comparison } = comparisonOf(pair);
      const rollup = startRollup('vùng');
      for (const { file, unit } of units) rollup.take(file, unit);
      expect(rollup.clashes()).toEqual([]);
      const sums = new Set([...rollup.finish().entries.values()].flatMap(numbersIn));
      for (const { id, older, newer, obstacle } of comparison?.rows ?? []) {
        const [a, b] = [older?.figure?.quantity, newer?.figure?.quantity];
        if (a == null || b == null || !older?.indicator.additive || a.whole !== null || b.whole !== null) continue;
        // Other words are another line, be they of one thing: that is no false sum.
        if (newer === null || plainLabel(older.indicator.label) !== plainLabel(newer.indicator.label)) continue;
        const [had, has] = [spanOf(older.indicator.time), spanOf(newer.indicator.time)];
        const sameDays = had === null || has === null || isSameSpan(had, has);
        const isAdded = sums.has(told({ num: a.low.num + b.low.num, den: 1n }));
        expect(isAdded, `${id}: ${a.text} + ${b.text}`).toBe(obstacle === null && sameDays);
        if (isAdded) asked.added += 1;
        else asked.apart += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(asked.added).toBeGreaterThan(50);
  expect(asked.apart).toBeGreaterThan(50);
});

function numbersIn(draft: Draft): readonly string[] {
  switch (draft.type) {
    case 'text':
      return draft.quantity === undefined ? [] : [told(draft.quantity.low)];
    case 'list':
      return draft.items.flatMap(numbersIn);
    case 'map':
      return [...draft.entries.values()].flatMap(numbersIn);
    case 'blank':
      return [];
  }
}

function told({ num, den }: Rational): string {
  return `${num}/${den}`;
}
