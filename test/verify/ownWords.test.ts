import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOURCES_HEAD, SOURCES_TITLE } from '../../src/explain/sourcesAppendix.js';
import type { BuiltReport } from '../../src/jobs/steps/buildReport.js';
import { builtAs } from '../../src/jobs/steps/builtAs.js';
import { loadUnitYear } from '../../src/jobs/steps/loadUnitYear.js';
import { printLongDate, printShortDate, toIso } from '../../src/quantity/date/printDate.js';
import { printMoney } from '../../src/quantity/print/printMoney.js';
import { rational, toExact } from '../../src/quantity/rational.js';
import { SCALE_WORDS } from '../../src/quantity/read/scale.js';
import type { Passage } from '../../src/readers/readDocument.js';
import { APPENDIX, numberAppendices } from '../../src/report/numberAppendices.js';
import { plainText } from '../../src/report/plainText.js';
import { PROFILES } from '../../src/report/profile/profiles.js';
import type { Report } from '../../src/report/tree.js';
import { headingLabel } from '../../src/report/vietnamese/headingLabel.js';
import { slotsOf } from '../../src/verify/match/slotsOf.js';
import { reportPassages } from '../../src/verify/reportPassages.js';
import { isLabel } from '../../src/verify/scan/isLabel.js';
import { scanSpots } from '../../src/verify/scan/scanSpots.js';
import { buildFixture, fixtureBytes } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import { builtSubject, shortly, subjectOf, writtenAndRead } from './subjects.js';

// What the program writes round a number that is no figure, `verify` must know again.

const renderer = builtInRenderer();
const COMPARED = builtSubject('every-key, against another year', comparedEveryKey());
const SOURCED: readonly (readonly [string, Report | null])[] = [
  ...PROVINCES.map((name) => [name, buildProvince(name, null, renderer, { sources: true }).report] as const),
  ['every-key', buildFixture('every-key', 'state', renderer, { sources: true }).report],
  [COMPARED.name, COMPARED.report],
];

/** every-key against itself a year earlier, with both appendices. */
function comparedEveryKey(): BuiltReport {
  const text = new TextDecoder().decode(fixtureBytes('every-key')).replace(/^( {2}(?:from|to): ).*$/gmu, '$12017');
  const { unit, summary } = loadUnitYear({ name: 'older.yaml', data: new TextEncoder().encode(text) });
  if (unit === null || summary === null) throw new Error('no older year');
  const against = [{ file: 'older.yaml', unit, summary }] as const;
  return buildFixture('every-key', 'party', renderer, { sources: true, against });
}

describe.each(SOURCED)('sources of %s', (_name, report) => {
  const table = report?.appendices.at(-1)?.body.find((block) => block.type === 'table');
  if (report === null || table?.type !== 'table') throw new Error('no sources');
  const column = table.header.findIndex((cell) => plainText(cell) === 'Nguồn');

  test('each number beside the figures is known to be a line or the hundred of a formula', () => {
    const cells = table.rows.map((row) => row[column] ?? []);
    const passages = reportPassages({
      ...report,
      body: [{ ...table, rows: cells.map((cell) => [cell]) }],
      appendices: [],
    });
    // A figure of another file is called by its name there, whose digits are words like any other.
    const own = passages.filter(({ place, text }) => place.region === 'table' && !text.startsWith('Theo '));
    const numbers = own.flatMap((passage) => scanSpots(passage.text).map((spot) => [passage, spot] as const));
    const labels = numbers.filter(([passage, spot]) => isLabel(passage, spot));
    expect(labels.length).toBeGreaterThan(own.length / 2);
    expect(own.flatMap((passage) => nameless(passage).map((found) => `${found} in "${passage.text}"`))).toEqual([]);
  });
});

/** Numbers that `verify` would take for a figure and that have no name. */
function nameless(passage: Passage): readonly string[] {
  return slotsOf(passage, scanSpots(passage.text)).flatMap(({ ids, text }) => (ids.length === 0 ? [text] : []));
}

test.each([...PROFILES.state, ...PROFILES.party])('$id: any appendix on sources is known by its head', (profile) => {
  const { report } = subjectOf('minimal, party');
  const one = { label: APPENDIX, title: [], reference: [], body: [] };
  const alone = numberAppendices({ ...report, profile, appendices: [one] });
  const many = numberAppendices({ ...report, profile, appendices: Array.from({ length: 60 }, () => one) });
  const labels = [...alone.appendices, ...many.appendices].map(({ label }) => label);
  expect(new Set(labels).size).toBe(61);
  // On paper the label has a line of its own.
  for (const head of [SOURCES_TITLE, ...labels.map((label) => `${label} ${SOURCES_TITLE}`)])
    expect(head).toMatch(SOURCES_HEAD);
  for (const text of labels.flatMap((label) => [label, `${label} ${SOURCES_TITLE}`]))
    expect(scanSpots(text).filter((spot) => !isLabel(said(text), spot))).toEqual([]);
});

test('a web page of the Party shows its second appendix, on sources', async () => {
  const { report, verify } = COMPARED;
  expect(report.appendices.map(({ label }) => label)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
  const page = await writtenAndRead(report, 'html');
  expect(builtAs(page)).toEqual({ against: true, sources: true });
  const odd = verify(page).results.filter(({ code }) => code !== 'agrees');
  expect(odd.map(shortly)).toEqual([]);
});

test('headings', () => {
  for (let ordinal = 1; ordinal < 100; ordinal += 1) {
    const passage = said(`${headingLabel(2, ordinal)} Kết quả`);
    expect(scanSpots(passage.text).filter((spot) => !isLabel(passage, spot))).toEqual([]);
  }
});

test('dates, in both forms and as precise as they are', () => {
  const day = fc.record({
    type: fc.constant('date' as const),
    year: fc.integer({ min: 1945, max: 2045 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const date = day.chain((whole) =>
    fc.constantFrom(whole, { ...whole, day: null }, { ...whole, month: null, day: null }),
  );
  fc.assert(
    fc.property(date, (one) => {
      for (const text of [printLongDate(one), printShortDate(one)])
        expect(scanSpots(`đến ${text}, có`).map(({ key }) => key)).toEqual([`d:${toIso(one)}`]);
    }),
  );
});

test('sums of money', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (dong) => {
      const { text } = printMoney(rational(dong));
      expect(scanSpots(`thu ${text} trong kỳ`).map(({ key }) => key)).toEqual([`n:${toExact(rational(dong))}`]);
    }),
  );
});

test.each(SCALE_WORDS)('"%s" belongs to the number before it', (word) => {
  expect(scanSpots(`có 38 ${word} đồng`).map(({ found }) => found)).toEqual([`38 ${word} đồng`]);
});

test.each(['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỷ suất', 'tỉ giá'])('"%s" does not', (words) => {
  expect(scanSpots(`năm 38 ${words} tăng`).map(({ found }) => found)).toEqual(['38']);
});

function said(text: string): Passage {
  return { place: { region: 'body', paragraph: 1, heading: null }, text, controls: [] };
}
