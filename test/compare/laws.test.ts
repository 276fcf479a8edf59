import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffJson } from '../../src/cli/commands/diff/diffJson.js';
import { reasonWordsVi } from '../../src/compare/comparable/reasonWords.vi.js';
import type { Row } from '../../src/compare/compareRow.js';
import type { TargetRow } from '../../src/compare/compareTargets.js';
import { isChanged } from '../../src/compare/compareYears.js';
import { diffDocument } from '../../src/compare/diff/diffDocument.js';
import { diffRows } from '../../src/compare/diff/diffRows.js';
import { shownRows } from '../../src/compare/selectRows.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { walkModel } from '../../src/model/walkModel.js';
import { add, type Rational, rational } from '../../src/quantity/rational.js';
import type { LoneAppendices, Report } from '../../src/report/tree.js';
import { WRITERS } from '../../src/writers/index.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { type Raw, type RawMap, withValue } from '../support/raw.js';
import { treeFaults } from '../support/treeFaults.js';
import { withoutErrors } from '../support/withoutErrors.js';
import { compared, sideUnit } from './sides.js';

const RUNS = { numRuns: 8 };

/** The same data of a province in a year, with other whole numbers where counts stand. */
function variant(raw: Raw, name: string, year: number, counts: readonly number[]): Raw {
  const unit = { name, level: 'tỉnh' };
  const period = { label: `năm ${year}`, from: `${year}-01`, to: `${year}-12` };
  let changed: Raw = { ...(raw as RawMap), unit, period };
  let next = 0;
  walkModel(unitYearSchema, changed, ({ kind, path, value }) => {
    const isPlain = typeof value === 'string' && /^\d[\d.]*$/.test(value);
    if (kind === 'count' && isPlain) changed = withValue(changed, path, String(counts[next++ % counts.length] ?? 0));
    // Days of figures are days of the year: on others the unit may have been another one.
    if (DAYS.has(String(path.at(-1))) && path[0] !== 'period' && typeof value === 'string')
      changed = withValue(changed, path, value.replace(/\d{4}/, String(year)));
  });
  return withoutErrors(changed);
}

const DAYS: ReadonlySet<string> = new Set(['asOf', 'from', 'to', 'date']);

const counts = fc.array(fc.nat(100_000), { minLength: 7, maxLength: 7 });

/** Two years of one province that share many indicators, and have others each for itself. */
const twoYears = fc.tuple(arbitraryUnitYear, arbitraryUnitYear, counts, counts).map(([raw, other, first, second]) => {
  const mixed = { ...(other as RawMap), ...(raw as RawMap) };
  return [variant(raw, 'Bến Tre', 2018, first), variant(mixed, 'Bến Tre', 2019, second)] as const;
});

const MIRRORED: Readonly<Partial<Record<string, string>>> = {
  increased: 'decreased',
  decreased: 'increased',
  appeared: 'disappeared',
  disappeared: 'appeared',
  'now-met': 'now-missed',
  'now-missed': 'now-met',
  new: 'dropped',
  dropped: 'new',
};

function facts({ older, newer, status, obstacle, absolute, points, targets }: Row, mirrored = false) {
  const turn = (word: string) => (mirrored ? (MIRRORED[word] ?? word) : word);
  const sign = rational(mirrored ? -1 : 1);
  const number = (value: Rational | undefined) => value && `${value.num * sign.num}/${value.den}`;
  // What was still to be reached then, and what is still to be reached now, are told in words of their own.
  const outcome = ({ older: then, newer: now, outcome: told }: TargetRow) =>
    then !== null && now !== null && [then, now].some(({ status: at }) => at === 'in-progress')
      ? 'running'
      : turn(told);
  return {
    // One thing may have another name in each of the files.
    id: [...new Set([older, newer].flatMap((side) => side?.indicator.id ?? []))].toSorted().join(' '),
    status: turn(status),
    obstacle: obstacle?.type,
    absolute: number(absolute?.quantity.low),
    points: number(points?.quantity.low),
    targets: targets
      .map((target) => `${target.id} ${outcome(target)} ${number(target.points?.quantity.low)}`)
      .toSorted(),
  };
}

describe('laws of comparison', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(twoYears, ([raw]) => {
        const { rows, perhaps } = compared([sideUnit(raw)], [sideUnit(raw)]);
        expect(rows.filter(isChanged)).toEqual([]);
        expect(diffJson(diffRows(shownRows(rows, []), perhaps, reasonWordsVi))).toBe('[]\n');
      }),
      RUNS,
    );
  });

  test('the other way round, what rose has fallen by as much', () => {
    fc.assert(
      fc.property(twoYears, ([older, newer]) => {
        const [a, b] = [sideUnit(older), sideUnit(newer)];
        const there = compared([a], [b]).rows.map((row) => facts(row));
        const back = compared([b], [a]).rows.map((row) => facts(row, true));
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
        expect(back.toSorted(byId)).toEqual(there.toSorted(byId));
      }),
      RUNS,
    );
  });

  test('the difference of sums is the sum of differences', () => {
    let added = 0;
    fc.assert(
      fc.property(arbitraryUnitYear, fc.array(counts, { minLength: 4, maxLength: 4 }), (raw, numbers) => {
        const unit = (name: string, year: number, which: number) =>
          sideUnit(variant(raw, name, year, numbers[which] ?? []));
        const [bp1, dn1] = [unit('Bình Phước', 2018, 0), unit('Đồng Nai', 2018, 1)];
        const [bp2, dn2] = [unit('Bình Phước', 2019, 2), unit('Đồng Nai', 2019, 3)];
        const sums = compared([bp1, dn1], [bp2, dn2]).rows;
        const each = [compared([bp1], [bp2]), compared([dn1], [dn2])].map(
          ({ rows }) => new Map(rows.map((row) => [row.id, row])),
        );
        for (const { id, absolute, status } of sums) {
          const parts = each.map((rows) => rows.get(id));
          if (
            !isCount(absolute, status) ||
            parts.some((row) => row === undefined || !isCount(row.absolute, row.status))
          )
            continue;
          const total = parts.map((row) => row?.absolute?.quantity.low ?? rational(0)).reduce(add);
          expect(absolute?.quantity.low ?? rational(0), id).toEqual(total);
          added += 1;
        }
      }),
      { numRuns: 16 },
    );
    // Sixteen runs at random: enough that the law was put to the test.
    expect(added).toBeGreaterThan(5);
  });

  test('every figure of a comparison is listed with its name, and every format can print it', async () => {
    await fc.assert(
      fc.asyncProperty(twoYears, async ([older, newer]) => {
        const comparison = compared([sideUnit(older)], [sideUnit(newer)]);
        const rows = shownRows(comparison.rows, []);
        const document = diffDocument({ comparison, rows, found: true, targetsOnly: false });
        expect(treeFaults(asReport(document))).toEqual([]);
        for (const { write } of Object.values(WRITERS)) expect((await write(document)).length).toBeGreaterThan(0);
        expect(JSON.parse(diffJson(diffRows(rows, comparison.perhaps, reasonWordsVi)))).toHaveLength(rows.length);
      }),
      { numRuns: 3 },
    );
  });
});

/** An appendix as the body of a report, for faults that no document may hold. */
function asReport(document: LoneAppendices): Report {
  const [{ title, body } = { title: [], body: [] }] = document.appendices;
  const letterhead = { parent: null, issuer: 'BHXH', number: [], placeAndDate: [] };
  const signature = { authority: [], title: 'GIÁM ĐỐC', name: null };
  const frame = { letterhead, kind: 'PHỤ LỤC', addressees: [], recipients: [], signature, appendices: [] };
  return { ...document, ...frame, subject: title, body };
}

/** Both sides exact whole numbers, or no change between them. */
function isCount(absolute: Row['absolute'], status: Row['status']): boolean {
  if (absolute === null) return status === 'unchanged';
  return absolute.kind === 'count' && absolute.quantity.approximator === null;
}
