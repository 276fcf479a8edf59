import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RegisterColumn } from '../../src/diagnostics/registerCodes.js';
import { assignColumns, type GivenColumns } from '../../src/registers/header/assignColumns.js';
import { headingKey } from '../../src/registers/header/headingKey.js';
import type { RegisterKind } from '../../src/registers/header/knownHeadings.js';
import { registerEntries } from '../../src/registers/join/registerEntries.js';
import { read } from './said.js';

/** What each column is taken for: "ngày → date". Levels of headings are parted by "/". */
function guessed(kind: RegisterKind, headings: string, given: GivenColumns = {}): string {
  const paths = headings.split(' | ').map((path) => path.split(' / ').filter((part) => part !== '-'));
  const { columns, unclear, unknown } = assignColumns(kind, given, paths);
  const told = [...columns].sort((a, b) => a[1] - b[1]).map(([column, at]) => `${at} ${column}`);
  const doubts = [...unclear].map(([column, at]) => `${column}? ${at.join()}`);
  return [...told, ...doubts, ...unknown.map((column) => `${column}!`)].join(', ');
}

describe('columns by their headings', () => {
  test.each<[RegisterKind, string, string]>([
    [
      'conferences',
      'STT | Ngày | Hình thức | Đơn vị tổ chức | Số người dự',
      '1 date, 2 form, 3 organisers, 4 attendance',
    ],
    ['conferences', 'NGÀY, THÁNG, NĂM | LOẠI HÌNH | ĐƠN VỊ CHỦ TRÌ', '0 date, 1 form, 2 organisers'],
    ['conferences', 'Ngày gửi | Ngày tổ chức hội nghị (dd/mm/yyyy) | Hình thức*', '1 date, 2 form'],
    // The surer of two.
    ['conferences', 'Ngày | Ngày tổ chức | Đơn vị | Đơn vị tổ chức', '1 date, 3 organisers'],
    ['conferences', 'Đơn vị tính | Đơn vị phối hợp | Tổ chức', ''],
    ['conferences', 'Số người dự / Tổng số | Số người dự / Trong đó: nữ', '0 attendance'],
    ['conferences', 'Ngày tổ chức | Ngày tổ chức', 'date? 0,1'],
    ['media', 'Ngày đăng | Báo, đài | Thể loại | Tên bài | Số lượng', '0 date, 1 outlet, 2 form, 3 title, 4 count'],
    [
      'places',
      'TT | Huyện, thị xã, thành phố | BHXH TN | BHXH BB | BHYT | BHTN',
      '1 name, 2 voluntary, 3 compulsory, 4 health, 5 unemployment',
    ],
    [
      'places',
      'Xã | BHXH tự nguyện / Kế hoạch năm 2025 | BHXH tự nguyện / Thực hiện | BHXH tự nguyện / Tỷ lệ (%)',
      '0 name, 1 voluntary.plan, 2 voluntary, 3 voluntary.percent',
    ],
    [
      'places',
      'Xã | BHYT / Chỉ tiêu | BHYT / Số người | BHYT / Tỷ lệ bao phủ (%) | BHYT / Còn thiếu',
      '0 name, 1 health.plan, 2 health, 3 health.coverage',
    ],
    ['places', 'Đơn vị | Số người tham gia BHXH, BHYT | BHYT so với năm 2024', '0 name'],
  ])('%s: %s', (kind, headings, expected) => {
    expect(guessed(kind, headings)).toBe(expected);
  });

  test.each<[string, GivenColumns, string]>([
    [
      'Ngày | Loại | Bên mời | Khách',
      { organisers: 'bên mời', attendance: 'Khách' },
      '0 date, 1 form, 2 organisers, 3 attendance',
    ],
    ['Ngày | Loại | Bên mời', { organisers: 'C' }, '0 date, 1 form, 2 organisers'],
    ['Ngày mời | Ngày họp | Loại', { date: 'Ngày họp' }, '1 date, 2 form'],
    ['Ngày | Loại', { organisers: 'Bên mời' }, '0 date, 1 form, organisers!'],
    ['Ngày | Số / Nam | Số / Nữ', { attendance: 'Số / Nữ' }, '0 date, 2 attendance'],
    ['Ngày | Số / Nam | Số / Nữ', { attendance: 'Số' }, '0 date, attendance!'],
    ['Ngày | A / Tổng | B / Tổng', { attendance: 'Tổng' }, '0 date, attendance? 1,2'],
  ])('%s with %j', (headings, given, expected) => {
    expect(guessed('conferences', headings, given)).toBe(expected);
  });

  test('"Kế hoạch" stands in each group; the key says which is meant', () => {
    const headings = 'Huyện | BHXH tự nguyện / Kế hoạch | BHXH tự nguyện / Thực hiện | BHYT / Kế hoạch';
    expect(guessed('places', headings, { 'health.plan': 'Kế hoạch' })).toContain('3 health.plan');
  });

  test.each([
    ['Số người dự (người)', 'số người dự'],
    ['Tỉ lệ (%)', 'tỷ lệ %'],
    ['Ngày, tháng/năm*:', 'ngày tháng năm'],
    ['Huye\u0323\u0302n', 'huyện'],
  ])('%j → %j', (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });
});

describe('what keeps a table from being read', () => {
  function issue(text: string, columns: Readonly<Partial<Record<RegisterColumn, string>>> = {}) {
    const { findings } = read('so.csv', 'conferences', strToU8(text), { columns });
    return findings.filter(({ code }) => code !== 'columns-guessed').map(({ code, args }) => [code, args]);
  }

  test('a column that is needed, with the headings that are there', () => {
    expect(issue('Ngày;Loại;Ai\n1/1/2025;hội nghị;BHXH')).toEqual([
      ['column-missing', { column: 'organisers', headings: ['A: Ngày', 'B: Loại', 'C: Ai'] }],
    ]);
    expect(issue('Xin chào;các bạn\n1;2')).toEqual([['column-missing', { column: 'date', headings: [] }]]);
  });

  test('a heading that is not there, with the nearest', () => {
    expect(issue('Ngày;Loại;Bên mời\n1/1/2025;hội nghị;BHXH', { organisers: 'Bên moi' })).toEqual([
      ['column-unknown', { heading: 'Bên moi', nearest: 'Bên mời', headings: ['A: Ngày', 'B: Loại', 'C: Bên mời'] }],
    ]);
  });

  test('two columns for one thing', () => {
    expect(issue('Ngày;Ngày;Loại;Đơn vị\n1/1/2025;;hội nghị;BHXH')).toEqual([
      ['column-unclear', { column: 'date', headings: ['A: Ngày', 'B: Ngày'] }],
    ]);
  });
});

describe('days as people write them', () => {
  const rows = (...days: readonly string[]): string =>
    ['Ngày,Hình thức,Đơn vị tổ chức', ...days.map((day) => `"${day}",hội nghị,BHXH tỉnh`)].join('\n');
  const counted = (day: string): boolean =>
    read('a.csv', 'conferences', strToU8(rows(day))).lines.some(({ rows: [row] }) => row === 2);

  test.each([
    ...['8h00 ngày 02/10/2025', '8h, 02/10/2025', '08:30 02/10/2025', '7 giờ 30 phút, ngày 02/10/2025'],
    ...[
      'Thứ Hai, 03/11/2025',
      'thứ 2 ngày 3/11/2025',
      'Chủ nhật, 02.11.2025',
      'T2, 03/11/2025',
      '8h30, thứ Hai, ngày 03/11/2025',
    ],
    ...['02/10/2025 8h30'],
  ])('%s', (day) => {
    expect(counted(day)).toBe(true);
  });

  test.each(['8h00', 'Thứ Hai', '5/3', '02-03/10/2025', 'tháng 5', '13/14/2025', '1-2-3/10/2025'])('not %s', (day) => {
    expect(counted(day)).toBe(false);
  });
});

test('rows of a text file with more fields than headings are told: a separator in words moves what stands behind it', () => {
  const text =
    'SỔ TIN BÀI, NĂM 2025,,,,\nNgày,Báo đài,Thể loại,\n05/03/2025,Báo A,tin,\n06/03/2025,Báo B, Đài C,tin\n07/03/2025,"Báo B, Đài C",tin';
  const { findings } = read('a.csv', 'media', strToU8(text));
  const wider = findings.filter(({ code }) => code === 'rows-wider');
  expect(wider.map(({ args, cell }) => [args, cell?.cell])).toEqual([[{ rows: '4' }, null]]);
});

test('columns of other names are not looked for', () => {
  const columns = { date: 'A', constructor: 'B', ['__proto__']: 'C', thang: 'D' };
  expect(registerEntries({ registers: [{ file: 'a.csv', as: 'media', columns }] })[0]?.columns).toEqual({ date: 'A' });
});
