import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { ReadRegister } from '../../src/registers/readRegister.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';
import { read } from './said.js';
import { rowXml, workbookFile } from './workbookFile.js';

const HEAD = ['STT', 'Ngày', 'Hình thức', 'Đơn vị tổ chức', 'Số người dự', 'Địa điểm'] as const;

/** Rows as people fill them in, right or not. */
const cell = (...words: readonly string[]) => fc.constantFrom(...words);
const rows = fc.array(
  fc.record({
    date: cell('05/01/2025', '2025-12-31', '31/12/2024', '5/6/25', '31/02/2025', 'Tháng 4/2025', '', '-', 'ngày mai'),
    form: cell('hội nghị', 'Hội nghị', 'hội nghi', 'tọa đàm', ''),
    organisers: cell('BHXH tỉnh', 'BHXH tỉnh; Bưu điện', 'BHXH huyện A', ''),
    people: cell('40', '1.200', 'khoảng 80', '4l2', '-', ''),
    place: fc.integer({ min: 0, max: 40 }).map((number) => (number === 0 ? '' : `Xã ${number}`)),
  }),
  { maxLength: 30 },
);

type Rows = typeof rows extends fc.Arbitrary<infer Value> ? Value : never;

function table(given: Rows): readonly (readonly string[])[] {
  return given.map(({ date, form, organisers, people, place }, index) => [
    String(index + 1),
    date,
    form,
    organisers,
    people,
    place,
  ]);
}

function asText(cells: readonly (readonly string[])[], separator: string): Uint8Array {
  const field = (text: string): string => (text.includes(separator) ? `"${text}"` : text);
  return strToU8([HEAD, ...cells].map((row) => row.map(field).join(separator)).join('\r\n'));
}

function asWorkbook(cells: readonly (readonly string[])[]): Uint8Array {
  const xml = [HEAD, ...cells].map((row, index) =>
    rowXml(
      index + 1,
      row.map((text) => (text === '' ? null : text)),
    ),
  );
  return workbookFile({ sheets: [{ name: 'Sổ', rows: xml.join('') }] });
}

/** What was counted, without where. */
function counted({ lines }: ReadRegister): readonly string[] {
  return lines
    .map(({ count, form, bodies, attendance }) => `${count.text} ${form} ${bodies.join()} ${attendance?.total.text}`)
    .sort();
}

test('every row is counted once, or has a finding in it that says why it is not', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const outcome = read('so.csv', 'conferences', asText(table(given), ';'));
      const inLines = outcome.lines.flatMap((line) => line.rows);
      expect(new Set(inLines).size).toBe(inLines.length);
      const told = new Set(outcome.findings.map(({ cell }) => Number(/\d+$/.exec(cell?.cell ?? '')?.[0])));
      given.forEach(({ date, form, organisers, people, place }, index) => {
        const isBlank = [date, form, organisers, people, place].every((text) => text === '');
        const row = index + 2;
        expect(isBlank || inLines.includes(row) || told.has(row), `row ${row}`).toBe(true);
      });
    }),
  );
});

test('a workbook and text files with any separator say the same', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const cells = table(given);
      const expected = read('so.xlsx', 'conferences', asWorkbook(cells));
      for (const separator of [';', ',', '\t']) {
        const outcome = read('so.csv', 'conferences', asText(cells, separator));
        expect(outcome.lines).toEqual(expected.lines);
        expect(outcome.findings.map(({ code, args }) => [code, args])).toEqual(
          expected.findings.map(({ code, args }) => [code, args]),
        );
      }
    }),
    { numRuns: 25 },
  );
});

test('the order of rows does not matter for what is counted', () => {
  fc.assert(
    fc.property(rows, (given) => {
      // Which of two spellings is printed depends on which came first, where they stand equally often.
      const spelt = given.map((row) => ({ ...row, form: row.form.toLowerCase() }));
      const one = read('so.csv', 'conferences', asText(table(spelt), ';'));
      const other = read('so.csv', 'conferences', asText(table(spelt.toReversed()), ';'));
      expect(counted(other)).toEqual(counted(one));
    }),
  );
});

test('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('so.csv', 'so.xlsx', 'so.xls'), (bytes, file) => {
      const { lines, findings } = read(file, 'media', bytes);
      expect(lines.length === 0 && findings.length > 0).toBe(true);
    }),
  );
});

/** A year of a busy office. */
function yearOf(rows: number): Uint8Array {
  const cells = Array.from({ length: rows }, (_, index) => [
    String(index + 1),
    `${String(1 + (index % 28)).padStart(2, '0')}/${String(1 + (index % 12)).padStart(2, '0')}/2025`,
    ['hội nghị', 'tọa đàm', 'đối thoại'][index % 3] ?? '',
    `BHXH huyện ${index % 40}`,
    String(20 + (index % 300)),
    `Nhà văn hóa thôn ${index}`,
  ]);
  return asWorkbook(cells);
}

test('a register of 5.000 rows is read whole, with about ten times the work of one of 500, not a hundred times', () => {
  const [small, large] = [yearOf(500), yearOf(5_000)];
  const readWhole = (bytes: Uint8Array, rows: number): void => {
    const { lines } = read('so.xlsx', 'conferences', bytes);
    expect(lines.reduce((sum, line) => sum + line.rows.length, 0)).toBe(rows);
  };
  expectTimesAsMuch(
    40,
    () => readWhole(large, 5_000),
    () => readWhole(small, 500),
  );
});
