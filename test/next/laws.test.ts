import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { nextYear } from '../../src/next/nextYear.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { PROVINCES } from '../support/provinces.js';
import { runs } from '../support/runs.js';
import { fillWithOld, load } from './fillBlanks.js';
import { commentsIn, styledYaml, yamlStyles } from './styledYaml.js';

const renderer = builtInRenderer();

function nextOf(text: string): string {
  const { dataset, unit, findings } = load(text);
  if (unit === null) throw new Error(`not a file without errors: ${JSON.stringify(findings)}`);
  return nextYear(dataset, unit).text;
}

function errorsIn(text: string): readonly unknown[] {
  return load(text).findings.filter(({ code }) => severityOf(code) === 'error');
}

/** Numbers against other years, of other sources, and those that need not be given again: they are worked out, or left out. */
const SPARED: ReadonlySet<string> = new Set([
  'changes',
  'growth',
  'otherSources',
  'denominator',
  'percent',
  'shortfall',
  'excess',
]);

/** Numbers that the data give, by name. */
function namesIn(text: string): readonly string[] {
  const figures = [...(load(text).summary?.figures.values() ?? [])];
  return figures.flatMap(({ id, kind, origin }) => {
    if (origin.type !== 'given' || kind === 'date' || kind === 'document') return [];
    return origin.path.some((step) => SPARED.has(String(step))) ? [] : [id];
  });
}

/** What every next file is, whatever the file it comes from. */
function holds(text: string): void {
  const next = nextOf(text);
  expect(errorsIn(next)).toEqual([]);
  expect(commentsIn(next)).toEqual(expect.arrayContaining([...commentsIn(text)]));
  const draft = buildReport(
    { name: 'data.yaml', data: new TextEncoder().encode(next) },
    { renderer: renderer, profile: null },
  );
  expect(draft.report, JSON.stringify(draft.findings)).not.toBeNull();

  const filled = fillWithOld(next, text);
  const complete = buildReport(
    { name: 'data.yaml', data: new TextEncoder().encode(filled) },
    { renderer: renderer, profile: null },
  );
  expect(complete.findings.filter(({ code }) => ['error', 'missing'].includes(severityOf(code)))).toEqual([]);
  expect(complete.report?.letterhead.draft).toBeUndefined();

  expect(errorsIn(nextOf(next))).toEqual([]);
  expect(errorsIn(nextOf(filled))).toEqual([]);
}

test('any file, however it is written, has a next one: no errors, no comment lost, complete with last year’s values', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, yamlStyles, (raw, style) => {
      const text = styledYaml(raw, style);
      holds(text);
    }),
    { numRuns: runs(8, 40) },
  );
});

const FILES = [
  ...PROVINCES.map((name) => [name, new URL(`../../data/${name}.yaml`, import.meta.url)] as const),
  ...['every-key', 'minimal'].map((name) => [name, new URL(`../fixtures/${name}.yaml`, import.meta.url)] as const),
];

describe.each(FILES)('%s', (_name, url) => {
  const text = readFileSync(url, 'utf8');

  test('has a next file', () => holds(text));

  test('its figures keep their names', () => {
    const filled = load(fillWithOld(nextOf(text), text)).summary?.figures;
    expect(namesIn(text).filter((name) => filled?.has(name) !== true)).toEqual([]);
  });

  test('every line of it is in the next one, but for what a year changes', () => {
    const lines = nextOf(text).split('\n');
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'));
    expect(comments.filter((line) => !lines.includes(line))).toEqual([]);
  });
});
