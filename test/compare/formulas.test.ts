import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SideUnit } from '../../src/compare/side.js';
import { outlooksOf } from '../../src/compare/trend/outlook.js';
import { trendRows } from '../../src/compare/trend/trendRow.js';
import { isFigure } from '../../src/indicators/namedLeaves.js';
import { loadUnitYear } from '../../src/jobs/steps/loadUnitYear.js';
import { formulaFaults } from '../support/formulaFaults.js';
import { compared } from './sides.js';
import { ordered } from './trend/madeUp.js';

const TEST = new URL('../', import.meta.url);

function sideOf(path: string): SideUnit {
  const file = path.split('/').at(-1) ?? '';
  const { unit, summary, findings } = loadUnitYear({ name: file, data: readFileSync(new URL(path, TEST)) });
  if (unit === null || summary === null) throw new Error(JSON.stringify(findings));
  return { file, unit, summary };
}

/** Rows carry the files that they are of, whose figures have other names there. */
function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null || isFigure(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'speaker' ? null : withoutFiles(inner)]),
  );
}

/** What the figures of each are called beside those of others. */
function byFile(sides: readonly SideUnit[]) {
  return Object.fromEntries(sides.map(({ file, summary }) => [file, summary]));
}

const whole = (year: number) => `compare/whole/${year}.yaml`;
const years = (name: string) => `cli/fixtures/nhieu-ky/${name}.yaml`;
const merged = (name: string) => `fixtures/compare/${name}.yaml`;

test.each([
  [[whole(2023)], [whole(2024)]],
  [[whole(2024)], [whole(2023)]],
  [[whole(2024)], [whole(2025)]],
  [[years('2018')], [years('2019')]],
  [[merged('binhphuoc-2024'), merged('dongnai-2024')], [merged('dongnai-2025')]],
])('%j against %j: every difference is what its formula comes to', (older, newer) => {
  const [[a, ...as], [b, ...bs]] = [older.map(sideOf), newer.map(sideOf)];
  if (a === undefined || b === undefined) throw new Error('no file');
  const { rows } = compared([a, ...as], [b, ...bs]);
  expect(rows.some(({ absolute, points }) => absolute !== null || points !== null)).toBe(true);
  expect(formulaFaults([withoutFiles(rows), b.summary], byFile([a, ...as, b, ...bs]))).toEqual([]);
});

test.each([
  [[whole(2023), whole(2024), whole(2025)]],
  [[years('2018'), years('2019')]],
  [[merged('binhphuoc-2024'), merged('dongnai-2024'), merged('dongnai-2025')]],
])('the trend of %j: every step, pace and outlook is what its formula comes to', (paths) => {
  const sides = paths.map(sideOf);
  const rows = trendRows(ordered(sides));
  expect(formulaFaults(withoutFiles([rows, rows.flatMap(outlooksOf)]), byFile(sides))).toEqual([]);
});
