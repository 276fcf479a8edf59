import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/diagnostics/finding.js';
import { valueAt } from '../../src/diagnostics/valueAt.js';
import { validate } from '../../src/model/validate.js';
import { joinRegisters } from '../../src/registers/join/joinRegisters.js';
import { readDataset } from '../../src/source/readDataset.js';

const EVENTS = [
  'Ngày;Hình thức;Đơn vị tổ chức;Số người dự',
  '05/01/2025;Hội nghị;BHXH tỉnh;40',
  '06/02/2025;hội nghị;BHXH tỉnh;60',
  '07/02/2025;tọa đàm;BHXH tỉnh; Bưu điện',
  '08/03/2026;hội nghị;BHXH tỉnh;99',
].join('\n');
const PRESS = [
  'Ngày đăng;Báo, đài;Thể loại',
  '05/01/2025;Báo tỉnh;tin',
  '06/01/2025;Báo tỉnh;Tin',
  '07/01/2025;Cổng TTĐT tỉnh;bài',
].join('\n');
const FILES = new Map([
  ['so.csv', strToU8(EVENTS)],
  ['bao.csv', strToU8(PRESS)],
  ...(
    [
      ['khoang.csv', ['khoảng 50', '40', '']],
      ['tu-den.csv', ['50-60', '40', 'rất đông']],
      ['hon.csv', ['hơn 50', '40', '-']],
      ['du.csv', ['khoảng 50', '50-60']],
    ] as const
  ).map(
    ([name, numbers]) =>
      [
        name,
        strToU8(
          [
            'Ngày;Hình thức;Đơn vị tổ chức;Số người dự',
            ...numbers.map((one) => `05/01/2025;hội nghị;BHXH tỉnh;${one}`),
          ].join('\n'),
        ),
      ] as const,
  ),
]);

/** A data file that names registers, with more behind. */
function joined(registers: string, more = '') {
  const text = `unit: { name: A, level: tỉnh }\nperiod: { label: năm 2025, from: 2025, to: 2025 }\nregisters:\n${registers}\n${more}`;
  const { dataset } = readDataset('a.yaml', strToU8(text));
  const { dataset: whole, findings } = joinRegisters(dataset, FILES);
  const at = (...path: Path) => valueAt(whole.value, path);
  const where = (...path: Path) => whole.locate({ path });
  return { whole, at, where, codes: findings.map(({ code, path }) => `${code} ${path.join('.')}`), findings };
}

const CONFERENCES = '  - { file: so.csv, as: conferences }';
const MEDIA = '  - { file: bao.csv, as: media }';

describe('conferences', () => {
  test('lines that the file lacks are added, with the rows that they were counted in', () => {
    const { at, where, codes } = joined(CONFERENCES);
    expect(at('conferences')).toEqual([
      {
        form: 'hội nghị',
        organisers: ['BHXH tỉnh'],
        count: '02',
        attendance: { unit: 'lượt người', total: '100' },
      },
      { form: 'tọa đàm', organisers: ['BHXH tỉnh'], count: '01' },
    ]);
    expect(where('conferences', 0, 'count')).toEqual({
      cells: [{ file: 'so.csv', sheet: null, cell: null, rows: [2, 3] }],
    });
    expect(where('conferences', 0, 'attendance', 'total')).toMatchObject({ cells: [{ rows: [2, 3] }] });
    expect(where('period', 'from')).toMatchObject({ line: 2 });
    expect(codes).toEqual(['columns-guessed registers.0', 'row-outside-period registers.0', 'cell-unread registers.0']);
  });

  test.each([
    ['khoang.csv', 'khoảng trên 90'],
    ['tu-den.csv', 'ít nhất 90'],
    ['hon.csv', 'ít nhất 90'],
    ['du.csv', 'khoảng 100-110'],
  ])('where some do not say how many came, the others are the least: %s', (file, total) => {
    const { at } = joined(`  - { file: ${file}, as: conferences }`);
    expect(at('conferences', 0, 'attendance', 'total')).toBe(total);
  });

  test('numbers that a line lacks are filled in; its words stay', () => {
    const { at, where } = joined(
      CONFERENCES,
      'conferences:\n  - { form: Hội nghị, organisers: [BHXH tỉnh], count: , about: BHYT }',
    );
    expect(at('conferences', 0)).toMatchObject({ form: 'Hội nghị', about: 'BHYT', count: '02' });
    expect(where('conferences', 0, 'count')).toMatchObject({ cells: [{ rows: [2, 3] }] });
    expect(where('conferences', 0, 'about')).toMatchObject({ line: 6 });
  });

  test('a number that the file says stays; another one is told, and both are known', () => {
    const { at, where, whole, findings } = joined(
      CONFERENCES,
      'conferences:\n  - { form: hội nghị, organisers: [BHXH tỉnh], count: 8, attendance: { total: hơn 90 } }',
    );
    expect([at('conferences', 0, 'count'), at('conferences', 0, 'attendance', 'total')]).toEqual(['8', 'hơn 90']);
    expect(where('conferences', 0, 'count')).toMatchObject({ line: 6 });
    expect(whole.counted(['conferences', 0, 'count'])).toMatchObject({
      text: '02',
      place: { cells: [{ rows: [2, 3] }] },
    });
    expect(findings.filter(({ code }) => code === 'count-differs')).toMatchObject([
      { path: ['conferences', 0, 'count'], args: { typed: '08', counted: '02' } },
    ]);
  });

  test('another organiser is another line', () => {
    const { at } = joined(CONFERENCES, 'conferences:\n  - { form: hội nghị, organisers: [BHXH huyện], count: 8 }');
    expect(at('conferences')).toHaveLength(3);
  });

  test('registers of the same kind are added', () => {
    const { at, where } = joined(`${CONFERENCES}\n  - { file: so.csv, as: conferences, sheet: x }`);
    expect(at('conferences', 0, 'count')).toBe('04');
    expect(where('conferences', 0)).toMatchObject({ cells: [{ rows: [2, 3] }, { rows: [2, 3] }] });
  });
});

describe('media', () => {
  test('outlets that the file lacks are added, grouped by their names, which is said', () => {
    const { at, findings } = joined(MEDIA);
    expect(at('media')).toEqual([
      { group: 'báo chí', outlets: ['Báo tỉnh'], items: [{ form: 'tin', count: '02' }] },
      { group: 'trực tuyến', outlets: ['Cổng TTĐT tỉnh'], items: [{ form: 'bài', count: '01' }] },
    ]);
    expect(findings.at(-1)).toMatchObject({ code: 'outlets-grouped', path: ['registers'] });
  });

  test('forms that an outlet lacks are added to it; a number that it shares with others is told', () => {
    const { at, codes } = joined(
      MEDIA,
      [
        'media:',
        '  - { group: nội bộ, outlets: [báo tỉnh], items: [{ form: Tin, count: 2 }, { form: bài, count: 9 }] }',
        '  - { group: trực tuyến, outlets: [Cổng TTĐT tỉnh, Fanpage], items: [{ form: bài, count: 4 }] }',
      ].join('\n'),
    );
    expect(at('media', 0, 'items')).toHaveLength(2);
    expect(at('media')).toHaveLength(3);
    expect(codes).toContain('outlet-shared media.1.outlets');
    expect(codes.filter((code) => code.startsWith('count-differs'))).toEqual([]);
  });
});

test('a register that is not there, and one that holds nothing', () => {
  expect(joined('  - { file: x.csv, as: media }').codes).toEqual(['register-missing registers.0.file']);
  expect(joined('  - { file: bao.csv, as: conferences }').codes).toEqual(['column-missing registers.0']);
});

test('findings are placed in their cells, and what is joined is as good as typed', () => {
  const { whole, findings } = joined(`${CONFERENCES}\n${MEDIA}`);
  const outside = findings.find(({ code }) => code === 'row-outside-period');
  expect(outside && whole.locate(outside)).toEqual({ cells: [{ file: 'so.csv', sheet: null, cell: 'A5', rows: [] }] });
  const { unit, findings: checked } = validate(whole.value, whole.isPlain);
  expect(unit).toBe(null); // a report needs more than counts
  expect(checked.filter(({ path }) => ['conferences', 'media', 'registers'].includes(String(path[0])))).toEqual([]);
});
