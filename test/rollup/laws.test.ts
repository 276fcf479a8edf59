import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { rollupSummaryVi } from '../../src/messages/results/rollupSummary.vi.js';
import { MEASURES } from '../../src/model/measures.js';
import { headComment } from '../../src/rollup/result/headComment.js';
import type { LeftOut } from '../../src/rollup/result/ledger.js';
import { resultDraft } from '../../src/rollup/result/resultDraft.js';
import { textOf } from '../../src/rollup/result/toDraft.js';
import { figuresInside } from '../../src/rollup/rules/figuresInside.js';
import type { RolledUp } from '../../src/rollup/startRollup.js';
import { writeYaml } from '../../src/source/writeYaml.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import type { Raw } from '../support/raw.js';
import { runs } from '../support/runs.js';
import { arbitrarySisters } from './arbitrarySisters.js';
import { asUnit, modelOf, rawOf, rolled, valuesOf } from './rolled.js';

const three = arbitrarySisters(['An', 'Bình', 'Cẩm']);
const renderer = builtInRenderer();

// The units of a case are costly to make: all that holds of any units is asked of the same ones.
test('no number is lost, percentages are new, the result is a data file, order does not matter', () => {
  fc.assert(
    fc.property(three, (units) => {
      const all = rolled(units);
      losesNoNumber(all, units);
      hasOnlyNewPercentages(all);
      isDataFile(all);
      doesNotDependOnOrder(all, units);
    }),
    { numRuns: runs(12, 60), endOnFailure: true },
  );
});

test('one unit alone is its own sum: the same names, the same values', () => {
  fc.assert(
    fc.property(arbitrarySisters(['An']), ([raw]) => {
      if (raw === undefined) return;
      const one = rolled([raw]);
      const before = valuesOf(raw);
      const after = [...valuesOf(rawOf(one, 'An', 'huyện'))].filter(([, value]) => !value.startsWith('rate'));
      const known = after.filter(([name]) => !isWorkedOut(name, before)).map(([name]) => [name, before.get(name)]);
      expect(after.filter(([name]) => !isWorkedOut(name, before))).toEqual(known);
    }),
    { numRuns: runs(12, 60) },
  );
});

test('a sum of sums is the sum: the same names, the same values', () => {
  fc.assert(
    fc.property(three, ([a, b, c]) => {
      if (a === undefined || b === undefined || c === undefined) return;
      const part = rolled([a, b]);
      const both = rolled([asUnit(rawOf(part, 'An'), 'An'), c]);
      const nested = valuesOf(rawOf(both, 'Đông'));
      const flat = valuesOf(rawOf(rolled([a, b, c]), 'Đông'));
      // What two units could not add is gone, and the third's own number stands alone.
      const told = part.ledger.left.map(({ name }) => name);
      const dated = [a, b, c].flatMap(listsWithDays);
      // Known limit: a line with days of its own is known by its numbers, and meets others once the sum has none of them.
      const isTold = (name: string): boolean =>
        told.some((left) => lineOf(left) === lineOf(name)) || dated.includes(name.split('.')[0] ?? '');
      const more = [...nested].filter(([name]) => !flat.has(name) && !isTold(name));
      const kept = [...flat].filter(
        ([name]) =>
          !isPushed(name, nested, flat, told) &&
          !isLost(name, both.ledger.left) &&
          !(isTold(name) && (isBesideAnother(name) || dated.includes(name.split('.')[0] ?? ''))),
      );
      expect({ more, flat: kept.map(([name]) => [name, nested.get(name)]) }).toEqual({ more: [], flat: kept });
    }),
    { numRuns: runs(12, 60), endOnFailure: true },
  );
});

/** Lists in which a line says days of its own. */
function listsWithDays(raw: Raw): readonly string[] {
  return Object.entries(raw).flatMap(([name, list]) => (Array.isArray(list) && saysDays(list) ? [name] : []));
}

function saysDays(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => /^(?:date|from|to|asOf)$/.test(key) || saysDays(inner));
}

/** Each number is in a sum, worked out anew, or left out with its reason. */
function losesNoNumber({ ledger }: RolledUp, units: readonly Raw[]): void {
  // Of how many units a unit is the sum is said of the result anew.
  const given = units.reduce<number>((sum, raw) => sum + figuresInside({ ...modelOf(raw), unit: null }), 0);
  const left = ledger.left.reduce((sum, { figures }: LeftOut) => sum + figures, 0);
  const told = count(ledger.left);
  const sum = ledger.added + ledger.again + left;
  expect({ ...told, sum }).toEqual({ ...told, sum: given + ledger.ones });
}

/** Every percentage of the result is worked out of its own sums. */
function hasOnlyNewPercentages(all: RolledUp): void {
  const rates = [...valuesOf(rawOf(all, 'Đông'))].filter(([, value]) => value.startsWith('rate'));
  expect(rates.filter(([name]) => !/\.coverage\.[^.]+\.percent$|\.share\.percent$/.test(name))).toEqual([]);
}

/** It reads back like any other, and its report is built: a draft, since nobody has said yet who sends it. */
function isDataFile(all: RolledUp): void {
  const draft = resultDraft(all, { name: 'Đông', level: 'tỉnh' }, false);
  const text = writeYaml(draft, headComment(all, rollupSummaryVi.reasons));
  const { findings, report } = buildReport({ name: 'x.yaml', data: text }, { renderer });
  const errors = findings.filter(({ code }) => severityOf(code) === 'error');
  expect({ errors, draft: report?.letterhead.draft?.toLowerCase() }).toEqual({ errors: [], draft: 'dự thảo' });
}

function doesNotDependOnOrder(all: RolledUp, [a = '', b = '', c = '']: readonly Raw[]): void {
  expect(JSON.parse(show(rolled([c, a, b])))).toEqual(JSON.parse(show(all)));
}

/**
 * "materials.bang-ron", "participants.health": where something of a line is left out, a third unit may stand alone.
 * Cooperation is called by its document's number, which a sum may lose.
 */
function lineOf(name: string): string {
  const scheme = schemeOf(name);
  if (scheme !== null) return scheme;
  return name.startsWith('coordination.') ? 'coordination' : name.split('.').slice(0, 2).join('.');
}

const SCHEME = new RegExp(`^participants\\.(?:groups\\.)?(${MEASURES.join('|')})(?:-[a-z0-9]{5})?(?=\\.|$)`);

/** Persons here, cards there: "participants.health" and "participants.groups.health-209ju" are of one scheme. */
function schemeOf(name: string): string | null {
  const scheme = SCHEME.exec(name)?.[1];
  return scheme === undefined ? null : `participants.${scheme}`;
}

/**
 * A change of exact numbers is given by its base alone, without its direction; beside the approximate change of a third
 * unit it is no longer known which way both went, and that is told. So is the sum of people at single events, which
 * nobody knows to be attendances any more.
 */
function isLost(name: string, left: readonly LeftOut[]): boolean {
  return /\.(?:changes|attendance)\./.test(name) && left.some(({ name: told }) => `${name}.`.startsWith(`${told}.`));
}

/**
 * Of how many units a number is, and what a sum is worth: told, or left out, by the number that the line is about. So is a
 * share, which a sum of two units may be too approximate for, and that of three not ("hơn", "ước").
 */
function isBesideAnother(name: string): boolean {
  return /\.(?:units|worth)$|\.(?:share|coverage)\./.test(name);
}

type Values = ReadonlyMap<string, string>;

/** Where the third unit's number stands alone, it may stand in the place that the whole sum gives to cards. */
function isPushed(name: string, nested: Values, flat: Values, told: readonly string[]): boolean {
  const scheme = schemeOf(name);
  const size = (values: Values): number =>
    [...values.keys()].filter((other) => SCHEME.exec(other)?.[0] === other && schemeOf(other) === scheme).length;
  return scheme !== null && told.includes(scheme) && size(nested) > size(flat);
}

/** A plan from the distance to it, a total from the people at each event. */
function isWorkedOut(name: string, before: ReadonlyMap<string, string>): boolean {
  const from = [`${name}.shortfall`, `${name}.excess`, name.replace(/total$/, 'each')];
  return !before.has(name) && from.some((other) => before.has(other));
}

function count(left: readonly LeftOut[]): Readonly<Record<string, number>> {
  return Object.fromEntries(left.map(({ name, reason, figures }) => [`${name} ${reason}`, figures]));
}

/** Maps and big numbers as well. */
function show(all: RolledUp): string {
  return textOf([rawOf(all, 'x'), all.ledger, all.units]);
}
