import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { orderFiles, type TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { trendDocument } from '../../../src/compare/trend/trendDocument.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { loadUnitYear } from '../../../src/jobs/steps/loadUnitYear.js';
import { WRITERS } from '../../../src/writers/index.js';
import { madeUp, ordered, rowOf } from './madeUp.js';

function fixture(file: string): TrendInput {
  const url = new URL(`../../fixtures/compare/${file}`, import.meta.url);
  const { unit, summary, findings } = loadUnitYear({ name: file, data: readFileSync(fileURLToPath(url)) });
  if (unit === null || summary === null) throw new Error(JSON.stringify(findings));
  return { file, unit, summary };
}

const [binhPhuoc, dongNai, now] = ['binhphuoc-2024.yaml', 'dongnai-2024.yaml', 'dongnai-2025.yaml'].map(fixture) as [
  TrendInput,
  TrendInput,
  TrendInput,
];
const three = [binhPhuoc, dongNai, now];

async function textOf(inputs: readonly TrendInput[]): Promise<string> {
  const files = ordered(inputs);
  return new TextDecoder().decode(await WRITERS.txt.write(trendDocument(files, trendRows(files), false)));
}

describe('two provinces of 2024 against the one that they became', () => {
  test.each([
    ['participants.voluntary', '40.000', '46.000', '6.000', '15%'],
    ['participants.health', '3.810.000', '3.900.000', '90.000', '2,36%'],
    ['conferences.truyen-thong.count', '320', '400', '80', '25%'],
  ])('%s: the sum is what the new one is compared with', (id, then, today, difference, percent) => {
    const row = rowOf(three, id);
    expect(row.observations.map((one) => one?.figure.text)).toEqual([then, today]);
    expect(row.growths.map((growth) => [growth.difference?.text, growth.percent?.text])).toEqual([
      [difference, percent],
    ]);
  });

  test('a rate is worked out again from the counts behind it: 3.810.000 of 4.000.000', () => {
    const row = trendRows(ordered(three)).find(({ id }) => id.startsWith('participants.health.'));
    expect(row?.observations.map((one) => one?.figure.text)).toEqual(['95,25%', '97,5%']);
    expect(row?.growths[0]?.difference?.text).toBe('2,25');
  });

  test('what a part lacks, and what is never added, has no number', () => {
    for (const id of ['participants.unemployment', 'participants.rates.bhxh.percent'])
      expect(rowOf(three, id).observations.map((one) => one === null)).toEqual([true, false]);
  });

  test('only what was asked for is said to be missing', () => {
    const files = ordered(three);
    const rows = trendRows(files).filter(({ id }) => id === 'participants.voluntary');
    expect(JSON.stringify(trendDocument(files, rows, true))).not.toContain('không có số chung');
  });

  test('the whole text', async () => {
    await expect(await textOf(three)).toMatchFileSnapshot('golden/sum.txt');
  });

  test('every number has a name, and each name one text', () => {
    const files = ordered(three);
    const { appendices, figures } = trendDocument(files, trendRows(files), false);
    const printed = JSON.stringify(appendices).matchAll(/"type":"text","value":"([^"]*)"/g);
    expect([...printed].map(([, words = '']) => words).filter((words) => /\d/.test(words))).toEqual([]);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.find(({ id }) => id === '2024.participants.voluntary')?.origin).toEqual({
      type: 'derived',
      formula: 'binhphuoc-2024.yaml: participants.voluntary + dongnai-2024.yaml: participants.voluntary',
      from: [],
    });
  });

  test('names stay as short as Word keeps them', () => {
    const [from, to, id] = ['2024-01-02', '2024-12-30', 'x'.repeat(32)];
    const data = `conferences: [{ id: ${id}, form: hội nghị, organisers: [BHXH tỉnh], count: 3 }]`;
    const files = ordered([...['Bình Phước', 'Đồng Nai'].map((name) => madeUp({ name, from, to, data })), now]);
    const lengths = trendDocument(files, trendRows(files), false).figures.map((figure) => figure.id.length);
    expect(Math.max(...lengths)).toBe(64);
  });

  test('in whatever order the files are named', async () => {
    const text = await textOf(three);
    expect(await textOf([...three].reverse())).toBe(text);
    expect(await textOf([dongNai, now, binhPhuoc])).toBe(text);
  });
});

describe('the day of a sum', () => {
  const part = (name: string, asOf: string) =>
    madeUp({ name, from: '2024-01-01', to: '2024-12-31', data: `participants: { ${asOf}voluntary: { value: 5 } }` });
  const dayOf = (a: string, b: string) =>
    rowOf([part('Bình Phước', a), part('Đồng Nai', b), now]).observations[0]?.indicator.time.to.calendar;

  test('is the latest of its parts', () => {
    const [early, late] = ['asOf: 2024-10-31, ', 'asOf: 2024-11-30, '];
    expect(dayOf(early, late)).toMatchObject({ year: 2024, month: 11, day: 30 });
    expect(dayOf(late, early)).toEqual(dayOf(early, late));
  });

  test('is the end of the period where a part names no day', () => {
    expect(dayOf('asOf: 2024-10-31, ', '')).toMatchObject({ year: 2024, month: 12, day: 31 });
  });
});

describe('what is no sum', () => {
  const at = (name: string, number: number) => madeUp({ name, from: `${number}-01-01`, to: `${number}-12-31` });
  const lonely = (name: string, number: number) => `${name} ${number}-12-31.yaml`;

  test('a part is missing: it is named, and all files that there are', () => {
    const problem = orderFiles([
      at('Bình Dương', 2024),
      at('Bà Rịa - Vũng Tàu', 2024),
      at('Hồ Chí Minh', 2025),
    ]).problem;
    expect(problem).toMatchObject({
      type: 'merged',
      newer: [],
      given: {
        older: [lonely('Bà Rịa - Vũng Tàu', 2024), lonely('Bình Dương', 2024)],
        newer: [lonely('Hồ Chí Minh', 2025)],
      },
    });
    expect(problem?.type === 'merged' && problem.older.map(({ name }) => name)).toEqual(['Hồ Chí Minh']);
  });

  test.each([
    ['alone', [at('Lai Châu', 2024), at('Điện Biên', 2024)]],
    ['beside an earlier year of one of them', [at('Điện Biên', 2023), at('Lai Châu', 2024), at('Điện Biên', 2024)]],
    [
      'beside the unit that one of them went into',
      [at('Bình Phước', 2024), at('Lai Châu', 2024), at('Đồng Nai', 2025)],
    ],
    ['parts of one province that no file is of', [binhPhuoc, dongNai]],
  ])('two provinces of one period: %s', (_, files) => {
    expect(orderFiles(files).problem?.type).toBe('other-unit');
    expect(orderFiles([...files].reverse()).problem).toEqual(orderFiles(files).problem);
  });

  test('ground that is counted twice', () => {
    expect(orderFiles([binhPhuoc, dongNai, { ...dongNai, file: 'khac.yaml' }, now]).problem).toMatchObject({
      type: 'same-period',
      first: 'dongnai-2024.yaml',
      second: 'khac.yaml',
    });
  });
});
