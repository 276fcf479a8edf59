import { expect, test } from 'vitest';
import type { SideUnit } from '../../../src/compare/side.js';
import type { RawMap } from '../../support/raw.js';
import { unitYear } from '../../support/unitYear.js';
import { inYear, sideUnit } from '../sides.js';
import { told } from './told.js';

const province = (name: string, year: number, data: RawMap): SideUnit => {
  const period = { label: `năm ${year}`, from: `${year}-01`, to: `${year}-12` };
  return sideUnit(unitYear({ unit: { name, level: 'tỉnh' }, period, ...data }), `${name}.yaml`);
};

/** Two provinces of 2024 against the one that they became. */
const merged = (one: RawMap, other: RawMap, now: RawMap): readonly string[] => {
  const parts = [province('Bình Phước', 2024, one), province('Đồng Nai', 2024, other)] as const;
  const [title, note, ...rest] = told(parts, [province('Đồng Nai', 2025, now)]);
  expect(title).toBe('SO SÁNH SỐ LIỆU NĂM 2025 VỚI NĂM 2024 CỦA TỈNH ĐỒNG NAI');
  expect(note).toBe('Số liệu năm 2024 là tổng của tỉnh Bình Phước và tỉnh Đồng Nai.');
  return rest;
};

const group = (value: string, more: RawMap = {}): RawMap => ({
  participants: { groups: [{ id: 'g', label: 'Học sinh', value, ...more }] },
});

const REASONS = 'Chỉ tiêu | Năm 2024 | Năm 2025 | Lý do';

test('what both parts have is added, and compared', () => {
  expect(merged(group('10'), group('30'), group('50'))).toEqual([
    '# Người tham gia',
    'Chỉ tiêu | Năm 2024 | Năm 2025 | Tăng (+), giảm (-) | Tỷ lệ tăng, giảm',
    'Học sinh (người) | 40 | 50 | +10 | +25%',
  ]);
});

test.each<[string, RawMap, RawMap, string]>([
  ['what one part lacks', group('10'), {}, 'tỉnh Đồng Nai không có số này'],
  [
    'what is counted in other words',
    group('10'),
    group('30', { unit: 'thẻ' }),
    'các đơn vị hợp thành không cùng đơn vị tính hoặc không cùng khoảng thời gian',
  ],
  [
    'what is of some units of a part only',
    {
      ...group('10', { units: '2/3' }),
      unit: { name: 'Bình Phước', level: 'tỉnh', sumOf: { count: '3', unit: 'huyện' } },
    },
    group('30'),
    'số kỳ trước chỉ là tổng của một số đơn vị',
  ],
])('%s has no sum, and the reason is told', (_name, one, other, reason) => {
  const lines = merged(one, other, group('50'));
  expect(lines.slice(0, 2)).toEqual(['# Không so sánh được', REASONS]);
  expect(lines.slice(2)).toEqual([expect.stringMatching(/^Học sinh \(người\) \|[^|]*\| 50 \| /u)]);
  expect(lines.at(-1)?.split(' | ').at(-1)).toBe(reason);
});

test('rates are worked out anew where their counts are known of all', () => {
  const coverage = (value: string, percent: string, denominator: string): RawMap => ({
    participants: { health: { value, coverage: [{ percent, of: 'dân số', denominator }] } },
  });
  const lines = merged(coverage('90', '90%', '100'), coverage('240', '80%', '300'), coverage('368', '92%', '400'));
  // 330 of 400 are 82,5%, not the mean of the two.
  expect(lines).toContain('Tỷ lệ dân số tham gia BHYT | 82,5% | 92% | +9,5');
  const share = (percent: string, value: string, denominator?: string): RawMap => ({
    finances: [
      {
        id: 'f',
        label: 'Số nợ BHXH',
        value,
        share: { percent, of: 'số phải thu', ...(denominator && { denominator }) },
      },
    ],
  });
  const finances = merged(
    share('10%', '10 tỷ đồng', '100 tỷ đồng'),
    share('5%', '15 tỷ đồng', '300 tỷ đồng'),
    share('5%', '20 tỷ đồng', '400 tỷ đồng'),
  );
  expect(finances).toContain('Số nợ BHXH: tỷ lệ so với số phải thu | 6,25% | 5% | -1,25 điểm phần trăm | ');
  const lacking = merged(
    share('10%', '10 tỷ đồng', '100 tỷ đồng'),
    share('5%', '15 tỷ đồng'),
    share('5%', '20 tỷ đồng', '400 tỷ đồng'),
  );
  expect(lacking.find((line) => line.startsWith('Số nợ BHXH: tỷ lệ'))).toMatch(/\| {2}\| 5% \| .*không cộng/);
});

test('what two files may call one thing in other words is named, also where no name of an item can join it', () => {
  const scheme = { participants: { compulsory: { value: '50', label: 'Lao động tham gia BHXH bắt buộc' } } };
  const part = {
    participants: { groups: [{ id: 'g', label: 'Lao động doanh nghiệp tham gia BHXH bắt buộc', value: '40' }] },
  };
  expect(told([inYear(2018, scheme)], [inYear(2019, part)]).slice(-2)).toEqual([
    '# 3. Có thể là một chỉ tiêu ghi bằng hai cách',
    '- "Lao động tham gia BHXH bắt buộc (người)" (năm 2018) và "Lao động doanh nghiệp tham gia BHXH bắt buộc (người)" (năm 2019): nếu là một, hãy ghi cùng một tên ở hai tệp.',
  ]);
});

test('events of one form and one organiser are told apart by what they were about', () => {
  const held = (...events: readonly RawMap[]): RawMap => ({
    conferences: events.map((event, at) => ({ id: `c${at}`, form: 'hội nghị', ...event })),
  });
  const of = (count: string): RawMap =>
    held(
      { organisers: ['BHXH tỉnh'], count, about: 'chính sách BHXH' },
      { organisers: ['BHXH tỉnh'], count: '7', about: 'chính sách BHYT' },
    );
  const [, , , ...rows] = told([inYear(2018, of('5'))], [inYear(2019, of('6'))]);
  expect(rows).toEqual([
    'Số hội nghị (BHXH tỉnh) – chính sách BHXH | 05 | 06 | +1 | +20%',
    'Số hội nghị (BHXH tỉnh) – chính sách BHYT | 07 | 07 | không đổi | ',
  ]);
});
