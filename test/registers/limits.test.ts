import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { messagesIn } from '../../src/messages/messages.js';
import { createRegisterBudget } from '../../src/registers/budget.js';
import { headingKey } from '../../src/registers/header/headingKey.js';
import { createJoiner } from '../../src/registers/join/joiner.js';
import { joinMedia } from '../../src/registers/join/joinMedia.js';
import { readRegister } from '../../src/registers/readRegister.js';
import { saidTotals } from '../../src/registers/rows/saidTotals.js';
import { readNumberFormats } from '../../src/registers/workbook/numberFormats.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';
import { read, YEAR } from './said.js';
import { rowsXml, workbookFile } from './workbookFile.js';

const HEAD = 'Ngày;Cơ quan báo chí;Thể loại;Số lượng\n';
const row = (index: number): string => `5/3/2025;Báo ${index};tin;2\n`;

function csv(text: string) {
  return read('so.csv', 'media', strToU8(text));
}

test.each([
  ['empty lines in between', `${HEAD}${'\n'.repeat(200_001)}${row(1)}`, 'hơn 50.000 dòng'],
  ['a wide row', `${HEAD}${row(1)}${'a;'.repeat(257)}`, 'hơn 256 cột'],
  ['separators alone', `${HEAD}${';'.repeat(1_000_001)}x`, 'hơn 1.000.000 ô'],
  ['a cell that is a book', `${HEAD}5/3/2025;${'x'.repeat(32_768)};tin;2`, 'hơn 32.767 chữ trong một ô'],
  ['long cells', `${HEAD}${`5/3/2025;${'x'.repeat(30_000)};tin;2\n`.repeat(340)}`, 'hơn 10.000.000 chữ'],
])('%s: one sentence', (_, text, words) => {
  const { lines, findings } = csv(text);
  expect(lines).toEqual([]);
  expect(findings.map((finding) => findingSentence(finding, messagesIn('vi')))).toEqual([
    expect.stringContaining(words),
  ]);
});

test('a million empty rows below a table are none', () => {
  const { lines, findings } = csv(`${HEAD}${row(1)}${';;;\r\n'.repeat(300_000)}`);
  expect([lines.length, findings.map(({ code }) => code)]).toEqual([1, ['columns-guessed']]);
});

test('more marks than any letter has are no windows-1258, however many', () => {
  const { findings } = read('so.csv', 'media', Buffer.concat([strToU8('a'), Buffer.alloc(3_000_000, 0xec)]));
  expect(findings.map(({ code }) => code)).toEqual(['register-encoding']);
});

test.each([
  ['rows', 50_000],
  ['cells', 1_000_000],
  ['letters', 10_000_000],
  ['lines', 10_000],
] as const)('%s of all registers of one data file are added up', (what, limit) => {
  const budget = createRegisterBudget();
  const spec = { file: 'so.csv', kind: 'media', sheet: null, columns: {} } as const;
  const last = () =>
    readRegister(spec, YEAR, strToU8(HEAD + row(1)), budget)
      .findings.map(({ code, args }) => [code, args])
      .at(-1);
  expect(last()?.[0]).toBe('columns-guessed');
  budget.spend(what, limit - 1);
  expect(last()).toEqual(['register-too-long', { what, limit }]);
});

test('a workbook is no larger for its elements, its shared texts, or cells that are far away', () => {
  const sheet = (rows: string, more = {}) =>
    read('so.xlsx', 'media', workbookFile({ sheets: [{ name: 'S', rows }], ...more })).findings.map(
      ({ code, args }) => [code, args],
    );
  const head = rowsXml(['Ngày', 'Cơ quan báo chí', 'Thể loại'], ['x']);
  expect(sheet(`${head}<row><c r="IW3"><v>1</v></c></row>`)).toEqual([
    ['register-too-long', { what: 'columns', limit: 256 }],
  ]);
  const shared = { strings: [`<t>${'x'.repeat(30_000)}</t>`] };
  const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(2);
  expect(sheet(head + rows, shared)).toEqual([['register-too-long', { what: 'letters', limit: 10_000_000 }]]);
  expect(sheet(head, { strings: [`<t>${'x'.repeat(32_768)}</t>`] })).toEqual([
    ['register-too-long', { what: 'cell', limit: 32_767 }],
  ]);
});

test('a register of ten times as much is read in ten times the time', () => {
  const media = (count: number) => (): void => {
    const lines = csv(HEAD + Array.from({ length: count }, (_, index) => row(index)).join('')).lines;
    const placed = lines.map((line) => ({
      ...line,
      people: null,
      rows: 1,
      cells: [{ file: 'so.csv', sheet: null, cell: null, rows: line.rows }] as const,
    }));
    joinMedia([], placed, createJoiner());
  };
  const totals = (count: number) => () => csv(`${HEAD}${`${row(1)};Tổng cộng: 3 tin, bài;;\n`.repeat(count)}`);
  expectTimesAsMuch(30, media(1_000), media(100));
  expectTimesAsMuch(30, totals(1_000), totals(100));
});

test.each<[string, (length: number) => unknown]>([
  ['a heading of brackets', (length) => headingKey('('.repeat(length))],
  ['numbers in a total', (length) => saidTotals('quý 1 '.repeat(length / 6))],
  ['a number without end', (length) => saidTotals('1'.repeat(length))],
  [
    'a number format of brackets',
    (length) =>
      readNumberFormats(
        'xl/styles.xml',
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(length)}"/></numFmts></styleSheet>`,
      ),
  ],
])('%s, ten times as long, takes ten times the time', (_, work) => {
  expectTimesAsMuch(
    30,
    () => work(60_000),
    () => work(6_000),
  );
});
