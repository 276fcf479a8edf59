import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isSameSpan } from '../../../src/compare/comparable/spans.js';
import { compareYears } from '../../../src/compare/compareYears.js';
import type { DiffRow } from '../../../src/compare/diff/diffRows.js';
import { plainLabel } from '../../../src/compare/rows/indicator.js';
import { spanOf } from '../../../src/compare/rows/time.js';
import type { Explanation } from '../../../src/explain/explainFigure.js';
import { build } from '../../../src/jobs/build.js';
import { compare } from '../../../src/jobs/compare.js';
import { explain } from '../../../src/jobs/explain.js';
import { next } from '../../../src/jobs/next.js';
import { rollup } from '../../../src/jobs/rollup.js';
import { loadAll } from '../../../src/jobs/steps/loadAll.js';
import { trend } from '../../../src/jobs/trend.js';
import { figureNodesIn } from '../../../src/report/figureNodes.js';
import { plainText } from '../../../src/report/plainText.js';
import type { Report } from '../../../src/report/tree.js';
import type { RawMap } from '../../support/raw.js';
import { isMany, runs } from '../../support/runs.js';
import { acrossReform, type Pair, twoTimes, twoUnits } from './arbitraryPair.js';
import { tableRows } from './tableRows.js';

const input = (name: string, raw: RawMap) => ({ name, data: new TextEncoder().encode(JSON.stringify(raw)) });

const asked = { pairs: 0, refused: 0, bases: 0, added: 0, apart: 0, reasons: new Set<string>() };

afterAll(() => {
  const { pairs, refused, bases, added, apart, reasons } = asked;
  if (!isMany) return;
  process.stdout.write(
    `One answer of diff, build --against, trend and explain about ${pairs} pairs of figures (${reasons.size} reasons); ${refused} pairs of files refused by all. ${bases} bases of next and ${added} sums of rollup held against diff, ${apart} kept apart by both.\n`,
  );
});

/** Whole runs, and only what they give out. */
function askAll({ older, newer }: Pair): void {
  const [a, b] = [input('a.yaml', older), input('b.yaml', newer)];
  const compared = compare([a], [b]);
  const { rows, document } = compared;
  const trended = trend([b, a]);
  const built = build(b, { against: [a] });
  const explained = explain(b, { against: [a] });
  if (rows === null || document === null || compared.otherUnit) {
    asked.refused += 1;
    expect([trended.refusal, built.refusal, explained.refusal]).not.toContain(null);
    return;
  }
  if (built.report === null || explained.figures === null || trended.series === null)
    throw new Error('compared by some commands only');
  const series = new Map(trended.series.indicators.map((one) => [one.id, one]));
  const beside = new Map(explained.figures.map((one) => [one.figure.id, one.beside]));
  const said = saidChanges(built.report, explained.figures);
  const unchanged = saidUnchanged(built.report);
  for (const row of rows.filter(isOfBoth)) {
    const { id, comparable, reason } = row;
    asked.pairs += 1;
    if (!comparable) asked.reasons.add(String(reason).replace(/".*"|kỳ (?:trước|sau)/gu, ''));
    expect(
      series.get(id)?.growth.map((growth) => growth.comparable),
      id,
    ).toEqual([comparable]);
    if (beside.has(id)) expect(beside.get(id), id).toMatchObject({ comparable, reason });
    expect(said.has(id) || unchanged.has(plain(row.label)), `${id} is said to have changed`).toBe(isSaid(row));
  }
  const shown = built.report.appendices.flatMap(({ body }) => tableRows(body));
  const all = document.appendices.flatMap(({ body }) => tableRows(body));
  expect(all).toEqual(expect.arrayContaining(shown));
}

/** Both files have the figure. */
function isOfBoth({ oldDays, newDays }: DiffRow): boolean {
  return oldDays !== null && newDays !== null;
}

/** Figures of which the report says that they rose, fell or stayed: in a line of their own, or by how much. */
function saidChanges({ body }: Report, figures: readonly Explanation[]): ReadonlySet<string> {
  const ids = body.flatMap(figureNodesIn).map(({ id }) => id);
  const counted = ids.flatMap(
    (id) => /^(.*)\.changes\.old\./u.exec(id)?.[1] ?? /^old\.(?!period)(.*)$/u.exec(id)?.[1] ?? [],
  );
  const alone = figures.filter(
    ({ figure, sentences: [line] }) =>
      /^(?:participants|finances)\./u.test(figure.id) && /, (?:tăng|giảm|bằng) /u.test(plainText(line?.words ?? [])),
  );
  return new Set([...counted, ...alone.map(({ figure }) => figure.id)]);
}

/** What is named among the figures that are what they were: they are said without their numbers. */
function saidUnchanged({ body }: Report): ReadonlySet<string> {
  const clauses = body.flatMap((block) => (block.type === 'paragraph' ? plainText(block.children) : []));
  const named = clauses.flatMap((text) => /^Không thay đổi so với [^:]+: (.+)\.$/u.exec(text)?.[1]?.split('; ') ?? []);
  return new Set(named.map(plain));
}

/** However a label begins, and whatever joins its parts. */
function plain(label: string): string {
  return label.replaceAll(': ', ', ').toLocaleLowerCase('vi');
}

/** Ratios have no sentence of a change. */
function isSaid({ id, status }: DiffRow): boolean {
  return ['increased', 'decreased', 'unchanged'].includes(status) && !id.startsWith('ratios.');
}

test('diff, build --against, trend and explain give one answer and one reason', () => {
  const ask = (pairs: fc.Arbitrary<Pair>, numRuns: number) =>
    fc.assert(fc.property(pairs, askAll), { numRuns, endOnFailure: true });
  ask(twoTimes, runs(10, 110));
  ask(acrossReform, runs(3, 40));
  ask(twoUnits, runs(2, 20));
  expect(asked.pairs).toBeGreaterThan(runs(60, 1000));
});

test('next holds a number against another only where diff would', () => {
  fc.assert(
    fc.property(twoTimes, ({ older }) => {
      const { text } = next(input('a.yaml', older));
      if (text === null) throw new Error('nothing next');
      const filled = withNumbers(parse(text), older) as RawMap;
      const [a, b] = [input('a.yaml', older), input('b.yaml', filled)];
      const { rows } = compare([a], [b]);
      const places = new Map(explain(b).figures?.map(({ figure, basis }) => [figure.id, basis]));
      for (const { id, comparable } of rows?.filter(isOfBoth) ?? []) {
        const basis = places.get(id);
        if (basis?.type !== 'typed') continue;
        const item = basis.path.slice(0, -1).reduce<unknown>((here, step) => (here as RawMap)[step], filled) as RawMap;
        const changes = (item.changes ?? []) as readonly RawMap[];
        if (!changes.some(({ base }) => base !== undefined)) continue;
        asked.bases += 1;
        expect(comparable, id).toBe(true);
      }
    }),
    { numRuns: runs(12, 60) },
  );
  expect(asked.bases).toBeGreaterThan(runs(12, 100));
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
  fc.assert(
    fc.property(twoUnits, ({ older, newer }) => {
      const [a, b] = [input('a.yaml', older), input('b.yaml', newer)];
      const { units } = loadAll([a, b]);
      const [first, second] = units ?? [];
      if (first === undefined || second === undefined) throw new Error('not read');
      const comparison = compareYears([first], [second]);
      const sums = numbersIn(rollup([a, b], { unit: 'Nam Bộ', level: 'vùng' }).text ?? '');
      for (const { id, older: had, newer: has, obstacle } of 'refusal' in comparison ? [] : comparison.rows) {
        const [one, other] = [had?.figure?.quantity, has?.figure?.quantity];
        if (one == null || other == null || !had?.indicator.additive || one.whole !== null || other.whole !== null)
          continue;
        // Other words may be another line, be they of one thing: that is no false sum.
        if (has === null || plainLabel(had.indicator.label) !== plainLabel(has.indicator.label)) continue;
        const [before, after] = [spanOf(had.indicator.time), spanOf(has.indicator.time)];
        const sameDays = before === null || after === null || isSameSpan(before, after);
        const isAdded = sums.has(String(one.low.num + other.low.num));
        expect(isAdded, `${id}: ${one.text} + ${other.text}`).toBe(obstacle === null && sameDays);
        asked[isAdded ? 'added' : 'apart'] += 1;
      }
    }),
    { numRuns: runs(16, 100) },
  );
  expect(asked.added).toBeGreaterThan(runs(15, 150));
  expect(asked.apart).toBeGreaterThan(runs(15, 150));
});

/** Of a data file, but for its comments: "24.691.356 đồng" is 24691356. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replace(/^#.*/gmu, '')
      .replace(/(?<=\d)\./gu, '')
      .match(/\d+/gu),
  );
}
