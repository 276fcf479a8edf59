import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/indicators/figure.js';
import { PROFILES } from '../../src/report/profile/profiles.js';
import type { LoneAppendices, Table } from '../../src/report/tree.js';
import { csvField } from '../../src/writers/csv/csvField.js';
import { figureField } from '../../src/writers/csv/figureField.js';
import { writeCsv } from '../../src/writers/csv/writeCsv.js';
import { WRITERS } from '../../src/writers/index.js';
import { buildProvince } from '../support/provinces.js';

describe('words', () => {
  test.each([
    ['BHXH tự nguyện', 'BHXH tự nguyện'],
    ['tin, bài', '"tin, bài"'],
    ['"Bến Tre"', '"""Bến Tre"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['+84 75', "'+84 75"],
    ['-5 người', "'-5 người"],
    ['@cmd', "'@cmd"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    // A spreadsheet drops the blank and takes what is behind it for a formula.
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', '"\'\r=1+1"'],
    ['a\t=1+1', 'a\t=1+1'],
    ['', ''],
  ])('%j → %j', (words, field) => {
    expect(csvField(words)).toBe(field);
  });
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

describe('figures', () => {
  test.each([
    ['count', '1.165.787', '1165787', '1165787'],
    ['count', '08', '8', '8'],
    ['count', '-1.083', '-1083', '-1083'],
    ['count', '+1.083', '1083', '1083'],
    ['rate', '96,06%', '96.06', '96.06'],
    // Not to be written out in decimals: as it was rounded for print.
    ['rate', '81,73%', '262700/3214', '81.73'],
    ['rate', '-36,31%', '-108300/2983', '-36.31'],
    ['money', '3.900 tỷ đồng', '3900000000000', '3900000000000'],
    ['points', '+2,25', '2.25', '2.25'],
    // More than their number.
    ['count', 'khoảng 200', '200', null],
    ['count', '10-15', null, null],
    ['ratio', '2.109/2.156', '2109', null],
    ['date', '30/9/2019', '2019-09-30', null],
    ['document', '28-NQ/TW', '28-NQ/TW', null],
  ] as const)('%s %s', (kind, text, value, field) => {
    expect(figureField(figure(kind, text, value))).toBe(field);
  });
});

test('tables one after the other, each under its heading; the rest of the document is left out', () => {
  const table = (word: string): Table => ({
    type: 'table',
    columns: ['left', 'right'],
    header: [[{ type: 'text', value: 'Chỉ tiêu' }], [{ type: 'text', value: 'Số, người' }]],
    rows: [[[{ type: 'text', value: word }], [{ type: 'figure', id: 'x', text: '1.900' }]]],
  });
  const document: LoneAppendices = {
    profile: PROFILES.state[0],
    title: 'x',
    date: null,
    periodEnd: '2019-12-31',
    twoSided: false,
    letterhead: null,
    issuer: 'x',
    figures: [figure('count', '1.900', '1900')],
    appendices: [
      {
        label: 'Phụ lục',
        title: [],
        reference: [],
        body: [
          { type: 'paragraph', children: [{ type: 'text', value: 'lời' }] },
          { type: 'heading', level: 2, label: '1.', children: [{ type: 'text', value: 'Người tham gia' }] },
          table('một'),
          table('hai'),
        ],
      },
    ],
  };
  expect(writeCsv(document)).toBe(
    '\uFEFF1. Người tham gia\r\nChỉ tiêu,"Số, người"\r\nmột,1900\r\n\r\nChỉ tiêu,"Số, người"\r\nhai,1900\r\n',
  );
});

test('with a decimal comma, fields are parted by semicolons', async () => {
  const { report } = buildProvince('bentre');
  if (report === null) throw new Error('not built');
  const bytes = await WRITERS.csv.write(report, { decimalComma: true });
  expect(new TextDecoder().decode(bytes).split('\r\n').slice(0, 3)).toEqual([
    'Kết quả thực hiện các chỉ tiêu',
    'STT;Chỉ tiêu;Đơn vị tính;Thực hiện;So với kế hoạch;Đánh giá',
    '1;Người tham gia BHXH bắt buộc;người;100524;100,04;Vượt 0,04%',
  ]);
  expect([csvField('tin; bài', ';'), csvField('tin, bài', ';')]).toEqual(['"tin; bài"', 'tin, bài']);
});

test("a report's table of targets, as bytes", async () => {
  const { report } = buildProvince('bentre');
  if (report === null) throw new Error('not built');
  const bytes = await WRITERS.csv.write(report);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    [
      'Kết quả thực hiện các chỉ tiêu',
      'STT,Chỉ tiêu,Đơn vị tính,Thực hiện,So với kế hoạch,Đánh giá',
      '1,Người tham gia BHXH bắt buộc,người,100524,100.04,"Vượt 0,04%"',
      '2,Người tham gia BHXH tự nguyện,người,4011,104.86,"Vượt 4,86%"',
      '3,Người tham gia BHYT,người,1165787,100.15,"Vượt 0,15%"',
      '',
    ].join('\r\n'),
  );
});
