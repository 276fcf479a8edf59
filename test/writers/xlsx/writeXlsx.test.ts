import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../../src/indicators/figure.js';
import { createRegisterBudget } from '../../../src/registers/budget.js';
import { openWorkbook } from '../../../src/registers/workbook/openWorkbook.js';
import { PROFILES } from '../../../src/report/profile/profiles.js';
import type { Cell, LoneAppendices } from '../../../src/report/tree.js';
import { numberCell } from '../../../src/writers/xlsx/numberCell.js';
import { sheetNames } from '../../../src/writers/xlsx/sheetNames.js';
import { writeXlsx } from '../../../src/writers/xlsx/writeXlsx.js';
import { buildProvince } from '../../support/provinces.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const figure = (kind: Figure['kind'], text: string, value: string | null): Figure => ({
  id: 'x',
  kind,
  text,
  value,
  unit: null,
  decimals: 0,
  origin: { type: 'derived', formula: '', from: [] },
});

/** Appendices with one table each, of one column. */
function documentOf(
  tables: readonly { readonly heading?: string; readonly cells: readonly Cell[] }[],
  figures: readonly Figure[] = [],
): LoneAppendices {
  return {
    profile: PROFILES.state[0],
    title: 'x',
    date: null,
    periodEnd: '2019-12-31',
    twoSided: false,
    letterhead: null,
    issuer: 'x',
    figures,
    appendices: tables.map(({ heading, cells }) => ({
      label: 'Phụ lục',
      title: [],
      reference: [],
      body: [
        ...(heading === undefined
          ? []
          : [{ type: 'heading', level: 2, label: '1.', children: [{ type: 'text', value: heading }] } as const]),
        {
          type: 'table',
          columns: ['left'],
          header: [[{ type: 'text', value: 'Cột' }]],
          rows: cells.map((cell) => [cell]),
        },
      ],
    })),
  };
}

/** What a program that opens the workbook finds: for each sheet its name and rows. */
function opened(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes, createRegisterBudget());
  if ('code' in workbook) throw new Error(workbook.code);
  return workbook.sheets.map(({ name, read }) => {
    const sheet = read();
    if ('code' in sheet) throw new Error(sheet.code);
    return { name, rows: sheet.rows.map(({ cells }) => cells) };
  });
}

describe('figures', () => {
  test.each([
    ['count', '1.165.787', '1165787', '1165787 as #,##0'],
    ['count', '08', '8', '8 as 00'],
    ['count', '-1.083', '-1083', '-1083 as +#,##0;-#,##0;0'],
    ['count', '+1.083', '1083', '1083 as +#,##0;-#,##0;0'],
    ['rate', '96,06%', '96.06', '0.9606 as 0.00%'],
    ['rate', '100%', '100', '1 as 0%'],
    ['rate', '100,4%', '100.4', '1.004 as 0.0%'],
    ['rate', '0,5%', '0.5', '0.005 as 0.0%'],
    ['rate', '81,73%', '262700/3214', '0.8173 as 0.00%'],
    ['rate', '-36,31%', '-108300/2983', '-0.3631 as +0.00%;-0.00%;0'],
    ['money', '3.900 tỷ đồng', '3900000000000', '3900000000000 as #,##0" đồng"'],
    ['points', '+2,25', '2.25', '2.25 as +#,##0.00;-#,##0.00;0'],
    ['date', '30/9/2019', '2019-09-30', '43738 as dd/mm/yyyy'],
    // More than their number, or less than a day.
    ['date', '9/2019', '2019-09', null],
    ['date', '01/02/1900', '1900-02-01', null],
    ['count', 'khoảng 200', '200', null],
    ['count', '1.234.567.890.123.456', '1234567890123456', null],
    ['ratio', '2.109/2.156', '2109', null],
    ['document', '28-NQ/TW', '28-NQ/TW', null],
  ] as const)('%s %s', (kind, text, value, expected) => {
    const cell = numberCell(figure(kind, text, value));
    expect(cell && `${cell.value} as ${cell.format}`).toBe(expected);
  });
});

test.each([
  [
    ['1. Người tham gia', null, '1. NGƯỜI THAM GIA'],
    ['1. Người tham gia', 'Bảng 2', '1. NGƯỜI THAM GIA (2)'],
  ],
  [["'a/b: [c]*?'"], ['a b c']],
  [
    ['3. Chỉ có ở tỉnh Bến Tre, năm 2019', '3. Chỉ có ở tỉnh Bến Tre, năm 2018'],
    ['3. Chỉ có ở tỉnh Bến Tre, năm 2', '3. Chỉ có ở tỉnh Bến Tre, n (2)'],
  ],
  [['///'], ['Bảng 1']],
])('sheets of %j', (headings, names) => {
  expect(sheetNames(headings)).toEqual(names);
});

test('names of sheets are legal and differ, whatever the headings are', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 12 }), (headings) => {
      const names = sheetNames(headings);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(headings.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
    }),
  );
});

test('words stay words, whatever they begin with; nothing is a formula', () => {
  const words = ['=1+1', "=cmd|' /C calc'!A0", '+84', '-5 người', '@x', "'a", '1.234', '_x0041_', '<b>&"', 'hai\ndòng'];
  const bytes = writeXlsx(
    documentOf([{ heading: '=HYPERLINK("x")', cells: words.map((value) => [{ type: 'text', value }]) }]),
  );
  const [sheet] = opened(bytes);
  expect(sheet?.rows.flat()).toEqual(['1. =HYPERLINK("x")', 'Cột', ...words].map((text) => ({ type: 'text', text })));
  const parts = Object.entries(unzipSync(bytes)).map(([, part]) => new TextDecoder().decode(part));
  expect(parts.filter((part) => /<f[ >]/.test(part))).toEqual([]);
});

test('any words and counts come back as they are', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[^\P{C}\n]/gu, '')),
    fc.integer({ min: 10, max: 10 ** 12 }),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), (values) => {
      const figures = values.flatMap((value, index) =>
        typeof value === 'number' ? [{ ...figure('count', String(value), String(value)), id: `f${index}` }] : [],
      );
      const cells = values.map(
        (value, index): Cell => [
          typeof value === 'number'
            ? { type: 'figure', id: `f${index}`, text: String(value) }
            : { type: 'text', value: `x${value}` },
        ],
      );
      const [sheet] = opened(writeXlsx(documentOf([{ cells }], figures)));
      const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
      expect(sheet?.rows.slice(1).map(([found]) => (found?.type === 'text' ? squeezed(found.text) : found))).toEqual(
        values.map((value) =>
          typeof value === 'number' ? { type: 'number', value, percent: false } : squeezed(`x${value}`),
        ),
      );
    }),
  );
});

test('a document without tables is a workbook all the same', () => {
  expect(opened(writeXlsx(documentOf([])))).toMatchObject([{ name: 'Bảng 1' }]);
});

test('the same bytes in any time zone and at any time', () => {
  const { report } = buildProvince('binhphuoc');
  if (report === null) throw new Error('not built');
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  const first = writeXlsx(report);
  vi.stubEnv('TZ', 'America/St_Johns');
  vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
  expect(writeXlsx(report)).toEqual(first);
});

test("a report's table of targets, part by part", async () => {
  const { report } = buildProvince('bentre');
  if (report === null) throw new Error('not built');
  const parts = Object.entries(unzipSync(writeXlsx(report))).map(
    ([name, part]) => `== ${name}\n${new TextDecoder().decode(part).replaceAll('><', '>\n<')}`,
  );
  const golden = fileURLToPath(new URL('./golden/bentre.txt', import.meta.url));
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(golden);
});
