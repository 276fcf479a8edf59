import { describe, expect, test } from 'vitest';
import type { TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { madeUp, year } from './madeUp.js';
import { told } from './told.js';

const list = (plan: string) => (plan === '' ? '' : `, plan: [{ giver: UBND tỉnh, ${plan} }]`);
const people = (value: string, plan = '') => `participants: { voluntary: { value: "${value}"${list(plan)} } }`;
const money = (label: string, value: string, plan = '') =>
  `finances: [{ label: ${label}, value: "${value}"${list(plan)} }]`;

const PACE =
  'Tăng, giảm bình quân mỗi năm tính từ số đầu đến số cuối có thể so sánh, theo ngày của số liệu; số gần đúng không dùng để tính; cách nhau chưa đầy một năm thì không tính. Tỷ lệ trong ngoặc ở cột bình quân là tốc độ tăng, giảm bình quân hằng năm (trung bình nhân).';
const TIME_LEFT =
  'Thời hạn của một mục tiêu là ngày nêu trong mục tiêu hoặc ngày cuối của năm đó; thời gian tính từng ngày, từ ngày của số liệu. Mức cần có mỗi năm là phần còn thiếu chia đều cho thời gian ấy; còn dưới một năm thì không tính.';

test('one file: its numbers, and where they stand against the targets of a year', () => {
  expect(told([year(2019, people('khoảng 900', 'year: 2019, value: 900'))])).toEqual([
    'Số liệu của năm 2019.',
    '# I. NGƯỜI THAM GIA',
    'Chỉ tiêu | Năm 2019',
    'Người tham gia BHXH tự nguyện | khoảng 900',
    '# II. KHẢ NĂNG ĐẠT MỤC TIÊU THEO NĂM',
    TIME_LEFT,
    '- Người tham gia BHXH tự nguyện, kế hoạch 900 người năm 2019 (UBND tỉnh): hiện là khoảng 900 người (số liệu ngày 31/12/2019), chưa đủ căn cứ để kết luận.',
  ]);
});

describe('where a number stands against its target', () => {
  /** What is said behind the day of the number. */
  const standing = (...inputs: readonly TrendInput[]): string | undefined =>
    told(inputs)
      .at(-1)
      ?.split(/\(số liệu [^)]*\)/u)[1];

  test.each([
    ['900', 'year: 2019, value: 900', ', đã đạt.'],
    ['900', 'year: 2019, value: 800', ', đã đạt và vượt 100 người.'],
    ['900', 'year: 2019, value: 1000', ', chưa đạt, còn thiếu 100 người; đã đến thời hạn đó.'],
    ['900', 'year: 2018, value: 1000', ', chưa đạt, còn thiếu 100 người; thời hạn đó đã qua.'],
    ['900', 'year: 2019, percent: "101,5%"', ', bằng 101,5% số được giao, đã đạt và vượt.'],
    [
      '900',
      'year: 2020, percent: "90%"',
      ', bằng 90% số được giao, chưa đến thời hạn; không biết số được giao nên không tính được mức cần có.',
    ],
    [
      '900',
      'year: 2019, percent: 90%',
      ', bằng 90% số được giao, chưa đạt; không biết số được giao nên không tính được mức cần có.',
    ],
    [
      '900',
      'year: 2019, percent: khoảng 100%',
      ', bằng khoảng 100% số được giao; không biết số được giao nên không tính được mức cần có.',
    ],
  ])('%s people, { %s }: %s', (value, plan, expected) => {
    expect(standing(year(2019, people(value, plan)))).toBe(expected);
  });

  test.each([
    ['Số nợ BHXH', '5 tỷ đồng', 'year: 2019, value: 4 tỷ đồng', ', chưa đạt, cao hơn 1 tỷ đồng; đã đến thời hạn đó.'],
    ['Số nợ BHXH', '3 tỷ đồng', 'year: 2021, value: 4 tỷ đồng', ', hiện thấp hơn 1 tỷ đồng.'],
    [
      'Số chi BHYT',
      '5 tỷ đồng',
      'year: 2020, value: không quá 4 tỷ đồng',
      ', hiện cao hơn 1 tỷ đồng (từ ngày của số liệu đến ngày 31/12/2020 còn 12 tháng). Đây là số phát sinh trong kỳ nên không kéo dài thành tốc độ.',
    ],
    [
      'Số thu BHXH',
      '5 tỷ đồng',
      'year: 2020, value: 6 tỷ đồng',
      ', hiện thấp hơn 1 tỷ đồng (từ ngày của số liệu đến ngày 31/12/2020 còn 12 tháng). Đây là số phát sinh trong kỳ nên không kéo dài thành tốc độ.',
    ],
  ])('%s %s, { %s }: %s', (label, value, plan, expected) => {
    expect(standing(year(2019, money(label, value, plan)))).toBe(expected);
  });

  test('a limit that falls: how much less, and where the pace leads', () => {
    const files = [
      year(2018, money('Số nợ BHXH', '6 tỷ đồng')),
      year(2019, money('Số nợ BHXH', '5 tỷ đồng', 'year: 2021, value: 4 tỷ đồng')),
    ];
    expect(standing(...files)).toBe(
      ', còn phải giảm 1 tỷ đồng; bình quân mỗi năm cần giảm 500 triệu đồng (từ ngày của số liệu đến ngày 31/12/2021 còn 24 tháng). Với tốc độ giảm bình quân 1 tỷ đồng mỗi năm (từ ngày 31/12/2018 đến ngày 31/12/2019) thì đến ngày 31/12/2021 còn khoảng 3 tỷ đồng, đạt mục tiêu.',
    );
  });

  test.each([
    // From 98% and 99% to all there is, and to no more than that; from 2 and 1 to nothing, and to no less.
    ['2020', '98%', '99%', '100%', 'thì đến ngày 31/12/2020 được khoảng 100%, đạt mục tiêu.'],
    ['2021', '98%', '99%', '100%', 'thì đến ngày 31/12/2021 đạt mục tiêu.'],
    ['2020', '2', '1', '5', 'thì đến ngày 31/12/2020 còn 0, chưa đạt mục tiêu.'],
    ['2021', '2', '1', '5', 'thì đến ngày 31/12/2021 chưa đạt mục tiêu.'],
  ])('by %s, after %s and %s, towards %s: %s', (due, first, second, wanted, expected) => {
    const goal = (value: string, asOf: number) =>
      `goals: [{ id: a, about: lao động tham gia BHXH, sets: [{ milestones: [{ year: ${due}, value: "${wanted}" }] }], current: { value: "${value}", asOf: 31/12/${asOf} } }]`;
    const line = standing(year(2018, goal(first, 2018)), year(2019, goal(second, 2019)));
    expect(line?.slice(-expected.length)).toBe(expected);
  });

  test('less than a year apart, two numbers have no pace', () => {
    const data = people('150', 'year: 2025, value: 900');
    const files = [year(2019, people('100')), madeUp({ from: '2020-01-01', to: '2020-06-30', data })];
    // 750 in 5,5 years.
    expect(standing(...files)).toBe(
      ', còn phải tăng thêm 750 người; bình quân mỗi năm cần tăng khoảng 137 người (từ ngày của số liệu đến ngày 31/12/2025 còn 66 tháng). Các số liệu cách nhau chưa đầy một năm nên chưa tính được tốc độ mỗi năm.',
    );
  });
});

test('many years: values, paces, steps from zero, and a name that changed', () => {
  const groups = (label: string, value: string) =>
    `participants: { groups: [{ id: a, label: ${label}, value: "${value}" }, { label: Học sinh, value: "${value}" }] }`;
  const files = [
    year(2018, groups('Người hưởng lương hưu', '100')),
    year(2019, groups('Người nhận lương hưu', '90')),
    year(2020, groups('Người nhận lương hưu', '0')),
    year(2021, groups('Người nhận lương hưu', '10')),
  ];
  // The cube root of a tenth is 0,4642.
  expect(told(files)).toEqual([
    'Các kỳ: năm 2018; năm 2019; năm 2020; năm 2021.',
    PACE,
    '# I. NGƯỜI THAM GIA',
    'Chỉ tiêu | Năm 2018 | Năm 2019 | Năm 2020',
    'Người nhận lương hưu | 100 | 90 | 0',
    'Học sinh (người) | 100 | 90 | 0',
    'Chỉ tiêu | Năm 2021 | Bình quân mỗi năm',
    'Người nhận lương hưu | 10 | giảm 30 (53,58%)',
    'Học sinh (người) | 10 | giảm 30 (53,58%)',
    'Chỉ tiêu | Năm 2019 so với kỳ trước | Năm 2020 so với kỳ trước | Năm 2021 so với kỳ trước',
    'Người nhận lương hưu | giảm 10 (10%) | giảm 90 (100%) | tăng 10 (kỳ trước bằng không)',
    'Học sinh (người) | giảm 10 (10%) | giảm 90 (100%) | tăng 10 (kỳ trước bằng không)',
    'Ghi chú:',
    '- Người nhận lương hưu: năm 2019 so với năm 2018: tên chỉ tiêu đổi từ "Người hưởng lương hưu" thành "Người nhận lương hưu".',
  ]);
});

test('parts of a whole move by their share; a note that holds of several rows is said once', () => {
  const ratios = (first: string, more = '') =>
    `ratios: [{ value: ${first}, unit: xã, state: có đại lý${more} }, { value: 5/8, unit: xã, state: có ban chỉ đạo${more} }]`;
  const rows = (...files: readonly TrendInput[]) => told(files).slice(3);
  expect(rows(year(2018, ratios('9/11')), year(2019, ratios('18/22')))).toEqual([
    'Chỉ tiêu | Năm 2018 | Năm 2019 | Bình quân mỗi năm',
    'Xã có đại lý | 9/11 | 18/22 | –',
    'Xã có ban chỉ đạo | 5/8 | 5/8 | –',
    'Chỉ tiêu | Năm 2019 so với kỳ trước',
    'Xã có đại lý | tỷ lệ không đổi',
    'Xã có ban chỉ đạo | tỷ lệ không đổi',
  ]);
  const groups = (estimate: string) =>
    `participants: { groups: [${['Học sinh', 'Sinh viên']
      .map((label) => `{ label: ${label}, value: 10${estimate} }`)
      .join(', ')}] }`;
  expect(rows(year(2018, groups('')), year(2019, groups(', estimate: true')))).toEqual([
    'Chỉ tiêu | Năm 2018 | Năm 2019 | Bình quân mỗi năm',
    'Học sinh (người) | 10 | 10 (ước) | không đổi',
    'Sinh viên (người) | 10 | 10 (ước) | không đổi',
    'Chỉ tiêu | Năm 2019 so với kỳ trước',
    'Học sinh (người) | không đổi',
    'Sinh viên (người) | không đổi',
    'Ghi chú:',
    '- Học sinh; Sinh viên: năm 2019 là số ước, năm 2018 là số thực hiện.',
  ]);
});
