import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../src/jobs/build.js';
import { explain } from '../../src/jobs/explain.js';
import { next } from '../../src/jobs/next.js';
import { registersIn } from '../../src/jobs/registersIn.js';
import type { UnitYearData } from '../../src/model/schema/unitYearData.js';

// A program reads the registers that data name, and gives their bytes along: jobs know no disk.

const YAML = `unit: { name: Vân Hải, level: tỉnh }
period: { label: năm 2025, from: 2025-01-01, to: 2025-12-31 }
report:
  profile: state
  subject: kết quả
  issuer: { name: Bảo hiểm xã hội tỉnh Vân Hải, symbol: BHXH }
  place: Vân Hải
  signer: { title: Giám đốc }
registers:
  - { file: tin-bai.csv, as: media }
  - { file: ../so.csv, as: conferences }
`;
const CSV = 'Ngày đăng;Báo, đài;Thể loại\n01/02/2025;Báo Vân Hải;tin\n02/02/2025;Báo Vân Hải;tin\n';

describe.each([
  ['YAML', YAML],
  ['an object', parse(YAML) as UnitYearData],
])('%s', (_name, data) => {
  test('names its registers', () => {
    expect(registersIn(data)).toEqual(['tin-bai.csv', '../so.csv']);
    expect(registersIn({ name: 'a', data })).toEqual(['tin-bai.csv', '../so.csv']);
  });

  test('is counted with what was given, and tells what was not', () => {
    const given = build({ name: 'a', data, registers: { 'tin-bai.csv': CSV } });
    const errors = given.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => [code, path.join('.')])).toEqual([['register-missing', 'registers.1.file']]);
    expect(given.report).toBeNull();
    const outside = { code: 'register-outside', args: { file: '../so.csv' } } as const;
    const known = build({ name: 'a', data, registers: { 'tin-bai.csv': CSV, '../so.csv': outside } });
    expect(known.findings.map(({ code }) => code)).toContain('register-outside');
  });

  test('a counted figure knows its rows, as text or bytes', () => {
    const registers = { 'tin-bai.csv': new TextEncoder().encode(CSV), '../so.csv': 'Ngày;Hình thức;Đơn vị tổ chức\n' };
    const { figures } = explain({ name: 'a', data, registers }, { figure: 'media' });
    const places = (figures ?? []).map(({ basis, figure }) => [figure.text, basis.type === 'typed' && basis.place]);
    expect(places).toEqual([['02', { cells: [{ file: 'tin-bai.csv', sheet: null, cell: null, rows: [2, 3] }] }]]);
  });

  test('next year asks for their names, and has no number of them', () => {
    const registers = { 'tin-bai.csv': CSV, '../so.csv': 'Ngày;Hình thức;Đơn vị tổ chức\n' };
    const { text, missing } = next({ name: 'a', data, registers });
    expect(missing).toBe(2);
    expect(text).toMatch(/năm 2025: (?:file )?tin-bai\.csv[\s\S]*năm 2025: (?:file )?\.\.\/so\.csv/);
    expect(text).not.toContain('media:');
  });
});

test('a workbook that is named for several sheets is read once', () => {
  const sheets = ['Quý I', 'Quý II'].map((sheet) => ({ file: 'so.xlsx', sheet, as: 'media' as const }));
  expect(registersIn({ ...(parse(YAML) as UnitYearData), registers: sheets })).toEqual(['so.xlsx']);
  expect(registersIn('unit: { name: A }')).toEqual([]);
});
