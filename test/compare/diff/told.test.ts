import { describe, expect, test } from 'vitest';
import { reasonWordsVi } from '../../../src/compare/comparable/reasonWords.vi.js';
import { diffRows } from '../../../src/compare/diff/diffRows.js';
import type { RawMap } from '../../support/raw.js';
import { unitYear } from '../../support/unitYear.js';
import { compared, inYear, sideUnit } from '../sides.js';
import { told } from './told.js';

const voluntary = (value: string, more: RawMap = {}): RawMap => ({ participants: { voluntary: { value, ...more } } });
const planned = (...plan: readonly RawMap[]): RawMap => voluntary('100', { plan });
const communes: RawMap = { facts: [{ id: 'xa', label: 'Số xã', value: '5' }] };

/** Two years of Bến Tre, without the title. */
function twoYears(older: RawMap, newer: RawMap): readonly string[] {
  const [title, ...rest] = told([inYear(2018, older)], [inYear(2019, newer)]);
  expect(title).toBe('SO SÁNH SỐ LIỆU NĂM 2019 VỚI NĂM 2018 CỦA TỈNH BẾN TRE');
  return rest;
}

const CHANGES = 'Chỉ tiêu | Năm 2018 | Năm 2019 | Tăng (+), giảm (-)';
/** Where no two shares are known, no column tells how they moved. */
const LONE_TARGETS = 'Chỉ tiêu | Năm 2018 | Năm 2019 | Kết quả';
const TARGETS = 'Chỉ tiêu | Năm 2018 | Năm 2019 | Thay đổi (điểm phần trăm) | Kết quả';
const TWO_NUMBERS = 'Kế hoạch ghi tỷ lệ thực hiện; tỷ lệ và mốc ghi số đạt được / số phải đạt.';

test('periods that have no name are told by their days', () => {
  const of = (from: string, to: string, value: string) => {
    const unit = { name: 'Bến Tre', level: 'tỉnh' };
    return sideUnit(unitYear({ unit, period: { label: '18 tháng', from, to }, ...voluntary(value) }));
  };
  expect(told([of('2017-07-01', '2018-12-31', '1900')], [of('2019-01', '2020-06', '2000')])).toEqual([
    'SO SÁNH SỐ LIỆU KỲ 01/2019 - 6/2020 VỚI KỲ 01/7/2017 - 31/12/2018 CỦA TỈNH BẾN TRE',
    '# Người tham gia',
    'Chỉ tiêu | Kỳ 01/7/2017 - 31/12/2018 | Kỳ 01/2019 - 6/2020 | Tăng (+), giảm (-) | Tỷ lệ tăng, giảm',
    'Người tham gia BHXH tự nguyện | 1.900 | 2.000 | +100 | +5,26%',
  ]);
});

describe('where nothing can be shown, that is said', () => {
  test('nothing in common', () => {
    expect(twoYears(voluntary('1900'), communes)).toEqual([
      'Hai bên không có chỉ tiêu nào chung nên không có gì để so sánh.',
      '# 1. Chỉ có ở năm 2019',
      'Chỉ tiêu | Năm 2019',
      'Số xã | 05',
      '# 2. Chỉ có ở năm 2018',
      'Chỉ tiêu | Năm 2018',
      'Người tham gia BHXH tự nguyện | 1.900',
    ]);
  });

  test('nothing changed', () => {
    expect(twoYears(voluntary('1900'), voluntary('1900'))).toEqual(['Không có số liệu nào thay đổi.']);
  });

  test('nothing of what was asked for', () => {
    const [, ...rest] = told([inYear(2018, communes)], [inYear(2019, communes)], { found: false });
    expect(rest).toEqual(['Cả hai bên đều không có số liệu nào như vậy.']);
  });
});

test('rows of one name are told apart: by what a rate is a share of, by the names of facts', () => {
  const of = (facts: readonly string[], percents: readonly string[]): RawMap => ({
    facts: facts.map((value, index) => ({ id: 'ab'[index] ?? '', label: 'Số xã', value })),
    participants: {
      rates: percents.map((percent, index) => ({
        id: 'xy'[index] ?? '',
        label: 'Tỷ lệ tham gia',
        percent,
        of: ['dân số', 'lực lượng lao động'][index] ?? '',
      })),
    },
  });
  expect(twoYears(of(['5', '7'], ['90%', '40%']), of(['6', '7'], ['91%', 'khoảng 45%']))).toEqual([
    '# 1. Tỷ lệ bao phủ',
    `${CHANGES}, điểm phần trăm`,
    'Tỷ lệ tham gia – dân số | 90% | 91% | +1',
    'Tỷ lệ tham gia – lực lượng lao động | 40% | khoảng 45% | khoảng +5',
    '# 2. Số liệu khác',
    `${CHANGES} | Tỷ lệ tăng, giảm`,
    'Số xã – mã a | 05 | 06 | +1 | +20%',
    'Số xã – mã b | 07 | 07 | không đổi | ',
  ]);
});

test('rows of one name in two units need no more', () => {
  const of = (value: string): RawMap => ({
    participants: {
      groups: [
        { id: 'a', label: 'Học sinh', value },
        { id: 'b', label: 'Học sinh', value: '7', unit: 'thẻ' },
      ],
    },
  });
  expect(twoYears(of('5'), of('6')).slice(2)).toEqual([
    'Học sinh (người) | 05 | 06 | +1 | +20%',
    'Học sinh (thẻ) | 07 | 07 | không đổi | ',
  ]);
});

test('a row bears the points of the first plan whose share both files know, and the pair that it is one of', () => {
  const plans = (first: RawMap, second: string): RawMap =>
    planned({ giver: 'UBND tỉnh', ...first }, { giver: 'HĐND tỉnh', percent: second });
  const groups = (...labels: readonly string[]): RawMap => ({
    participants: { groups: labels.map((label, at) => ({ id: `g${at}${labels.length}`, label, value: '5' })) },
  });
  const rows = (older: RawMap, newer: RawMap) => {
    const { rows: all, perhaps } = compared([inYear(2018, older)], [inYear(2019, newer)]);
    return diffRows(all, perhaps, reasonWordsVi);
  };
  const [row] = rows(plans({ value: 'hơn 80' }, '90%'), plans({ value: '120' }, '95%'));
  expect([row?.points, row?.targets.map(({ points }) => points)]).toEqual(['5', [null, '5']]);

  const older = groups('Người hưởng lương hưu', 'Lao động nước ngoài', 'Cựu chiến binh');
  const newer = groups('Lao động nước ngoài trong khu công nghiệp', 'Người nhận lương hưu');
  const pairs = rows(older, newer).map(({ id, perhaps }) => [id.slice(-3), perhaps]);
  expect(Object.fromEntries(pairs)).toEqual({
    g03: { id: 'participants.groups.g12', joinedBy: 'g03', needsWords: false },
    g13: { id: 'participants.groups.g02', joinedBy: 'g13', needsWords: true },
    g23: null,
    g02: { id: 'participants.groups.g13', joinedBy: 'g13', needsWords: true },
    g12: { id: 'participants.groups.g03', joinedBy: 'g03', needsWords: false },
  });
});

test('of what a file says two things of, no change is told, and the reason stands beside each', () => {
  const homes = (one: string, other: string): RawMap => ({
    participants: { health: { value: one }, groups: [{ label: 'Số người tham gia BHYT', value: other }] },
  });
  expect(twoYears(homes('100', '200'), homes('150', '150'))).toEqual([
    '# 1. Chỉ có ở năm 2018',
    'Chỉ tiêu | Năm 2018 | Ghi chú',
    'Số người tham gia BHYT | 200 | tệp của kỳ trước ghi hai con số khác nhau cho chỉ tiêu này',
    '# 2. Không so sánh được',
    'Chỉ tiêu | Năm 2018 | Năm 2019 | Lý do',
    'Người tham gia BHYT | 100 | 150 | tệp của kỳ trước ghi hai con số khác nhau cho chỉ tiêu này',
  ]);
  expect(twoYears(homes('100', '100'), homes('150', '150'))).toEqual([
    '# Người tham gia',
    `${CHANGES} | Tỷ lệ tăng, giảm`,
    'Người tham gia BHYT | 100 | 150 | +50 | +50%',
  ]);
});

test('a sum of some units says of how many, and is compared with no sum of all', () => {
  const unit = { name: 'Bến Tre', level: 'tỉnh', sumOf: { count: '3', unit: 'huyện' } };
  const older = { unit, ...voluntary('50', { units: '2/3' }) };
  expect(twoYears(older, { unit, ...voluntary('60') })).toEqual([
    '# Không so sánh được',
    'Chỉ tiêu | Năm 2018 | Năm 2019 | Lý do',
    'Người tham gia BHXH tự nguyện | 50 (2/3 đơn vị) | 60 | số kỳ trước chỉ là tổng của một số đơn vị',
  ]);
  expect(twoYears(older, { unit, ...communes }).at(-1)).toBe('Người tham gia BHXH tự nguyện | 50 (2/3 đơn vị)');
});

describe('what became of targets', () => {
  const unchanged = ['# 1. Người tham gia', CHANGES, 'Người tham gia BHXH tự nguyện | 100 | 100 | không đổi'];
  const heading = '# 2. Thực hiện kế hoạch, chỉ tiêu';

  test('a plan that is alone bears the name of its row', () => {
    const [older, newer] = [
      planned({ giver: 'UBND tỉnh', value: '80' }),
      planned({ giver: 'UBND tỉnh', value: '120' }),
    ];
    // 100 of 80 are 125%, 100 of 120 83,33%.
    const row = 'Người tham gia BHXH tự nguyện | 125% | 83,33% | -41,67 | đạt, nay chưa đạt';
    expect(twoYears(older, newer)).toEqual([...unchanged, heading, TARGETS, row]);
  });

  test('of several, who gave each; one that is no more is the older file’s', () => {
    const older = planned({ giver: 'UBND tỉnh', value: '80' }, { giver: 'HĐND tỉnh', value: '90' });
    const rows = [
      'Người tham gia BHXH tự nguyện: kế hoạch UBND tỉnh giao | 125% | 83,33% | -41,67 | đạt, nay chưa đạt',
      'Người tham gia BHXH tự nguyện: kế hoạch HĐND tỉnh giao | 111,11% |  |  | kỳ sau không nêu',
    ];
    expect(twoYears(older, planned({ giver: 'UBND tỉnh', value: '120' }))).toEqual([
      ...unchanged,
      heading,
      TARGETS,
      ...rows,
    ]);
  });

  test('their year, where both files mean the same one', () => {
    const of = (year: string | null, value: string, other: string) =>
      planned(
        { giver: 'UBND tỉnh', value, year: '2020' },
        { giver: 'HĐND tỉnh', value: other, ...(year !== null && { year }) },
      );
    expect(twoYears(of('2020', '80', '90'), of('2021', '120', '100')).slice(-2)).toEqual([
      'Người tham gia BHXH tự nguyện: kế hoạch UBND tỉnh giao đến năm 2020 | 125% | 83,33% | -41,67 | đang thực hiện',
      'Người tham gia BHXH tự nguyện: kế hoạch HĐND tỉnh giao | 111,11% | 100% | -11,11 | vẫn đạt',
    ]);
  });

  const goal = (now: string | null, ...years: readonly string[]): RawMap => ({
    goals: [
      {
        about: 'dân số tham gia BHYT',
        ...(now !== null && { current: { value: now, asOf: '2018-12-31' } }),
        sets: [{ decidedBy: 'Tỉnh ủy', milestones: years.map((year) => ({ year, value: '95%' })) }],
      },
    ],
  });

  test('of a milestone what was reached and what is wanted, in whose document, and by when', () => {
    expect(twoYears(goal('90%', '2025'), goal(null, '2025'))).toEqual([
      '# 1. Thực hiện kế hoạch, chỉ tiêu',
      TWO_NUMBERS,
      LONE_TARGETS,
      'Dân số tham gia BHYT: mốc theo Tỉnh ủy đến năm 2025 | 90% / 95% | chưa có / 95% | chưa đủ căn cứ',
      '# 2. Không so sánh được',
      'Chỉ tiêu | Năm 2018 | Năm 2019 | Lý do',
      'Dân số tham gia BHYT | 90% |  | kỳ sau chưa có số liệu',
    ]);
  });

  test('a goal of which nothing is known has no other row', () => {
    expect(twoYears(goal(null, '2025'), goal(null, '2025', '2030'))).toEqual([
      '# Thực hiện kế hoạch, chỉ tiêu',
      TWO_NUMBERS,
      LONE_TARGETS,
      'Dân số tham gia BHYT: mốc theo Tỉnh ủy đến năm 2025 | chưa có / 95% | chưa có / 95% | chưa đủ căn cứ',
      'Dân số tham gia BHYT: mốc theo Tỉnh ủy đến năm 2030 |  | chưa có / 95% | kỳ trước không nêu',
    ]);
  });
});

test('the same thing of several places is a row for each', () => {
  const of = (value: string): RawMap => ({
    places: [
      {
        id: 'p',
        label: 'Số người tham gia BHYT',
        rows: [
          { name: 'huyện A', value },
          { name: 'huyện B', value: '70' },
        ],
      },
    ],
  });
  expect(twoYears(of('50'), of('60'))).toEqual([
    '# Kết quả theo địa phương, đơn vị',
    `${CHANGES} | Tỷ lệ tăng, giảm`,
    'Số người tham gia BHYT: huyện A | 50 | 60 | +10 | +20%',
    'Số người tham gia BHYT: huyện B | 70 | 70 | không đổi | ',
  ]);
});
