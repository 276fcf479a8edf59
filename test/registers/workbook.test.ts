import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RegisterSpec } from '../../src/registers/readTable.js';
import { wordFile, zipEntries } from '../readers/wordFile.js';
import { codesOf, read } from './said.js';
import { type CellParts, rowsXml, type WorkbookParts, workbookEntries, workbookFile } from './workbookFile.js';

const HEAD = ['STT', 'Ngày', 'Hình thức', 'Đơn vị tổ chức', 'Số người dự'];

/** The serial number of 14/01/2025, with a date format. */
const JAN_14 = { xml: '<c s="1"><v>45671</v></c>' };

function reading(bytes: Uint8Array, more?: Partial<RegisterSpec>) {
  const outcome = read('so.xlsx', 'conferences', bytes, more);
  const lines = outcome.lines.map(({ count, form, bodies, attendance, rows }) =>
    [count.text, form, bodies.join('+'), attendance?.total.text ?? '-', rows.join()].join(' | '),
  );
  return { lines, codes: codesOf(outcome) };
}

function one(cells: readonly CellParts[], more?: Partial<WorkbookParts>) {
  return reading(workbookFile({ sheets: [{ name: 'Sổ', rows: rowsXml(HEAD, cells) }], ...more }));
}

describe('cells', () => {
  const counted = { lines: ['01 | hội nghị | BHXH tỉnh | 40 | 2'], codes: [] };

  test('shared strings in pieces, without what says how they are pronounced', () => {
    const text = (index: number): CellParts => ({ xml: `<c t="s"><v>${index}</v></c>` });
    const strings = ['<r><t>hội </t></r><r><t>nghị</t></r><rPh sb="0" eb="1"><t>x</t></rPh>', '<t>BHXH_x0020_tỉnh</t>'];
    expect(one([1, JAN_14, text(0), text(1), 40], { strings })).toEqual(counted);
    for (const outside of [7, -1, 0.5])
      expect(one([1, JAN_14, text(0), text(outside), 40], { strings }).codes, `${outside}`).toEqual([
        'register-damaged -',
      ]);
  });

  test('cells and rows that do not say where they are follow each other', () => {
    const rows = `<row>${HEAD.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row><row><c><v>1</v></c><c s="1"><v>45671</v></c><c t="str"><v>hội nghị</v></c><c t="inlineStr"><is><t>BHXH tỉnh</t></is></c><c><v>40</v></c></row>`;
    expect(reading(workbookFile({ sheets: [{ name: 'Sổ', rows }] }))).toEqual(counted);
  });

  test('rows and cells that go backwards are a damaged file', () => {
    const twice = rowsXml(HEAD, [1]).replace('r="2"', 'r="1"');
    expect(reading(workbookFile({ sheets: [{ name: 'Sổ', rows: twice }] })).codes).toEqual(['register-damaged -']);
    const back = rowsXml(HEAD, [1, 2]).replace('r="B2"', 'r="A2"');
    expect(reading(workbookFile({ sheets: [{ name: 'Sổ', rows: back }] })).codes).toEqual(['register-damaged -']);
  });

  test.each([
    ['a formula with its result', '<c><f>20+20</f><v>40</v></c>', '40', []],
    ['a formula that nobody worked out', '<c><f>20+20</f></c>', '-', ['cell-uncalculated E2']],
    ['an empty text of a formula', '<c t="str"><f>IF(A1="","")</f><v></v></c>', '-', ['row-lacks E2']],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '-', ['cell-error E2']],
    ['a dash', '<c t="str"><v>–</v></c>', '-', ['row-lacks E2']],
    ['binary dust', '<c><v>39.999999999999998</v></c>', '40', []],
    ['a half', '<c><v>40.5</v></c>', '-', ['cell-unread E2']],
    ['a number below zero', '<c><v>-40</v></c>', '-', ['cell-unread E2']],
    ['a percentage', '<c s="2"><v>0.4</v></c>', '-', ['cell-unread E2']],
    ['a day', '<c s="1"><v>140</v></c>', '-', ['cell-unread E2']],
    ['a truth', '<c t="b"><v>1</v></c>', '-', ['cell-unread E2']],
    ['digits as text, with spaces', '<c t="str"><v>1\u202f040\u00a0</v></c>', '1.040', []],
    ['a number of things', '<c t="str"><v>40 xã</v></c>', '-', ['cell-unread E2']],
  ])('attendance: %s', (_, xml, people, codes) => {
    const outcome = one([1, JAN_14, 'hội nghị', 'BHXH tỉnh', { xml }], { formats: [0, 14, 9] });
    expect(outcome).toEqual({ lines: [`01 | hội nghị | BHXH tỉnh | ${people} | 2`], codes });
  });

  test.each([
    ['formats with words, colours and fills', ['[Red]#,##0&quot; ngày&quot;', '[$-42A]dd/mm/yyyy;@', '_-* #,##0\\ _d']],
    ['days and times of LibreOffice', ['General', 'D/M/YYYY H:MM', '0.00E+00']],
    ['names of days', ['General', 'ddd, d mmm', '0']],
  ])('%s', (_, formats) => {
    expect(one([1, JAN_14, 'hội nghị', 'BHXH tỉnh', { xml: '<c s="2"><v>40</v></c>' }], { formats })).toEqual(counted);
  });

  test.each([
    ['45671', false, 1, []],
    ['44209', true, 1, []],
    // A moment short of midnight is the next day.
    ['45657.9999999', false, 1, []],
    ['45657.99', false, 0, ['row-outside-period B2']],
    ['46022.99998', false, 1, []],
    ['59', false, 0, ['row-date-unread B2']],
    ['-1', false, 0, ['row-date-unread B2']],
  ])('the day %s, counted from 1904: %s', (serial, date1904, lines, codes) => {
    const outcome = one([1, { xml: `<c s="1"><v>${serial}</v></c>` }, 'hội nghị', 'BHXH tỉnh', 40], { date1904 });
    expect([outcome.lines.length, outcome.codes]).toEqual([lines, codes]);
  });

  test('a bare number is taken for a day of the same system, and told', () => {
    expect(one([1, 45671, 'hội nghị', 'BHXH tỉnh', 40])).toEqual({ ...counted, codes: ['row-date-number B2'] });
    expect(one([1, 44209, 'hội nghị', 'BHXH tỉnh', 40], { date1904: true }).lines).toHaveLength(1);
    expect(one([1, 2025, 'hội nghị', 'BHXH tỉnh', 40]).codes).toEqual(['row-date-unread B2']);
  });

  test('a strict workbook, with days as text of ISO 8601', () => {
    const cells = [1, { xml: '<c t="d"><v>2025-01-14T00:00:00</v></c>' }, 'hội nghị', 'BHXH tỉnh', 40];
    expect(one(cells, { strict: true })).toEqual(counted);
    expect(one([1, JAN_14, 'hội nghị', 'BHXH tỉnh', 40], { strict: true })).toEqual(counted);
  });

  test('characters that no report may hold are named at their cell, and nothing is read', () => {
    const { lines, codes } = one([1, JAN_14, 'hội\u202enghị', 'BHXH tỉnh', 40]);
    expect([lines, codes]).toEqual([[], ['character-forbidden C2']]);
  });
});

describe('sheets', () => {
  const rows = rowsXml(HEAD, [1, JAN_14, 'hội nghị', 'BHXH tỉnh', 40]);
  const workbook = workbookFile({
    sheets: [
      { name: 'Ghi chú', rows: rowsXml(['Sổ của văn phòng']) },
      { name: 'Quý I ', rows },
      { name: 'Nháp', rows, state: 'hidden' },
      { name: 'Ẩn', rows, state: 'veryHidden' },
      { name: 'Trống', rows: '' },
    ],
  });

  test('the one with the columns is read, and the others are named', () => {
    const { sheet, findings } = read('so.xlsx', 'conferences', workbook);
    expect(sheet).toBe('Quý I ');
    expect(findings[0]).toMatchObject({ code: 'sheet-chosen', args: { sheet: 'Quý I ', others: ['Ghi chú'] } });
  });

  test.each([
    ['Quý I ', 'Quý I '],
    ['quý i', 'Quý I '],
    ['Nháp', 'Nháp'],
  ])('%j is found', (sheet, found) => {
    expect(read('so.xlsx', 'conferences', workbook, { sheet }).sheet).toBe(found);
  });

  test('a name that is not there, with the nearest one', () => {
    const { findings } = read('so.xlsx', 'conferences', workbook, { sheet: 'Quí I' });
    expect(findings).toMatchObject([
      { code: 'sheet-unknown', args: { nearest: 'Quý I', sheets: ['Ghi chú', 'Quý I ', 'Trống'] } },
    ]);
  });

  test('an empty one, one without the columns, and two that have them', () => {
    expect(reading(workbook, { sheet: 'Trống' }).codes).toEqual(['register-empty -']);
    expect(reading(workbook, { sheet: 'Ghi chú' }).codes).toEqual(['column-missing -']);
    const two = workbookFile({ sheets: ['Quý I', 'Quý II'].map((name) => ({ name, rows })) });
    expect(reading(two).codes).toEqual(['sheet-unclear -']);
    expect(reading(two, { sheet: 'Quý II' }).lines).toHaveLength(1);
  });
});

describe('files that are no workbooks, or no longer', () => {
  const sound = workbookEntries({ sheets: [{ name: 'Sổ', rows: rowsXml(HEAD, [1, JAN_14, 'hội nghị', 'BHXH', 4]) }] });
  const sheet = 'xl/worksheets/sheet0.xml';
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

  function refusal(bytes: Uint8Array, file = 'so.xlsx') {
    const { lines, findings } = read(file, 'conferences', bytes);
    expect(lines).toEqual([]);
    return findings.map(({ code, args }) => [code, args]);
  }

  test.each([
    ['an old workbook', Uint8Array.from([...compound, ...strToU8('W\0o\0r\0k\0')]), 'xls'],
    ['a binary workbook', zipEntries({ ...sound, 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['an OpenDocument', zipEntries({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }), 'ods'],
    ['a Word file', wordFile({ body: '' }), 'other'],
    ['a PDF', strToU8('%PDF-1.7'), 'other'],
    ['a web page with the name of a workbook', strToU8('<html><table></table></html>'), 'other'],
  ])('%s', (name, bytes, format) => {
    expect(refusal(bytes, name.startsWith('a PDF') ? 'so.csv' : 'so.xls')).toEqual([['register-format', { format }]]);
  });

  test('with a password', () => {
    expect(refusal(Uint8Array.from([...compound, ...encrypted]))).toEqual([['register-encrypted', {}]]);
  });

  test('cut off anywhere, it is never read, and never fails otherwise', () => {
    const bytes = zipEntries(sound);
    for (let length = 8; length < bytes.length; length += 11) {
      expect(refusal(bytes.subarray(0, length))).toEqual([['register-damaged', { part: null }]]);
    }
  });

  test('a changed byte of a sheet is noticed at its end', () => {
    const bytes = zipEntries(sound);
    const at = new TextDecoder('latin1').decode(bytes).indexOf(sheet) + sheet.length + 20;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    expect(refusal(bytes)).toEqual([['register-damaged', { part: sheet }]]);
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
    ['no end', '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'],
    ['a foreign reference', '<worksheet>&b;</worksheet>'],
    ['other bytes than UTF-8', Uint8Array.from([0x3c, 0x61, 0xff, 0x3e])],
  ])('a sheet with %s', (_, xml) => {
    expect(refusal(zipEntries({ ...sound, [sheet]: xml }))).toEqual([['register-damaged', { part: sheet }]]);
  });

  test('a bomb is refused before it is unpacked', () => {
    const bytes = zipEntries({ ...sound, [sheet]: new Uint8Array(24 * 1024 * 1024) });
    expect(refusal(bytes)).toEqual([['register-bomb', { part: sheet, limit: 250 }]]);
  });
});
