import { expect, test } from 'vitest';
import type { RawMap } from '../../support/raw.js';
import { said } from '../../support/said.js';
import { unitYear } from '../../support/unitYear.js';

/** Inputs of every kind, each with the tally and the last cell of each row of its table: both must be what the figures say. */
function judged(data: RawMap): readonly string[] {
  return said(unitYear({ period: YEAR, ...data })).flatMap((line) => {
    if (/^(?:Trong|Cả) \d+ chỉ tiêu/u.test(line)) return [line];
    return line.startsWith('|') ? [cells(line)] : [];
  });
}

function cells(line: string): string {
  const own = line.split('|').map((cell) => cell.trim());
  return `${own.at(1)}: ${own.at(-2)}`;
}

const YEAR = { label: 'năm 2025', from: '2025-01-01', to: '2025-12-31' };
const HALF = { label: '6 tháng đầu năm 2025', from: '2025-01-01', to: '2025-06-30' };
/** No text stands in the file. */
const BLANK = null as unknown as string;
const given = (value: string, more: RawMap = {}) => [{ giver: 'UBND tỉnh', value, ...more }];

test.each<[string, RawMap, readonly string[]]>([
  [
    'values on a boundary, and one that rounds to it',
    {
      participants: {
        compulsory: { value: '24.999', plan: given('25.000') },
        voluntary: { value: '1.000', plan: given('1.000') },
        rates: [{ label: 'Tỷ lệ bao phủ', percent: '94,996%', of: 'dân số', target: [{ percent: '95%' }] }],
      },
    },
    [
      'Trong 03 chỉ tiêu, có 01 chỉ tiêu đạt kế hoạch và 02 chỉ tiêu chưa đạt kế hoạch.',
      'Người tham gia BHXH bắt buộc: Chưa đạt, thiếu 01 người',
      'Người tham gia BHXH tự nguyện: Đạt',
      'Tỷ lệ bao phủ: Chưa đạt, thiếu 0,004 điểm phần trăm',
    ],
  ],
  [
    'ranges',
    {
      participants: {
        compulsory: { value: '4.500-5.500', plan: given('5.000') },
        voluntary: { value: '5.200', plan: given('5.000-5.500') },
        health: { value: '6.000', plan: given('5.000-5.500') },
        unemployment: { value: '4.000', plan: given('5.000-5.500') },
      },
    },
    [
      'Trong 04 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch, 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.',
      'Người tham gia BHXH bắt buộc: Chưa đủ căn cứ',
      'Người tham gia BHXH tự nguyện: Đạt',
      'Người tham gia BHYT: Vượt 500 người',
      'Người tham gia BHTN: Chưa đạt, thiếu 1.000 người',
    ],
  ],
  [
    'two approximate numbers',
    {
      participants: {
        health: { value: 'khoảng 4.000', plan: given('khoảng 4.000') },
        voluntary: { value: 'gần 4.000', plan: given('hơn 5.000') },
      },
    },
    [
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.',
      'Người tham gia BHXH tự nguyện: Chưa đạt',
      'Người tham gia BHYT: Chưa đủ căn cứ',
    ],
  ],
  [
    'limits',
    {
      participants: {
        groups: [
          { id: 'rut', label: 'Người hưởng BHXH một lần', value: '1.500', plan: given('1.200') },
          { id: 'bo', label: 'Người dừng đóng BHXH tự nguyện', value: '300', plan: given('400') },
        ],
        rates: [
          { id: 'no', label: 'Tỷ lệ nợ', percent: '2,1%', of: 'số phải thu', target: [{ percent: '2%' }] },
          { id: 'ngheo', label: 'Tỷ lệ hộ nghèo', percent: '3%', of: 'số hộ', target: [{ percent: 'dưới 3%' }] },
        ],
      },
      finances: [
        { id: 'cham', label: 'Số tiền chậm đóng', value: 'hơn 60 tỷ đồng', plan: given('50 tỷ đồng') },
        { id: 'thu', label: 'Số tiền nợ thu hồi được', value: '12 tỷ đồng', plan: given('10 tỷ đồng') },
      ],
    },
    [
      'Trong 06 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch và 04 chỉ tiêu chưa đạt kế hoạch.',
      'Người hưởng BHXH một lần: Chưa đạt, cao hơn mức giao 300 người',
      'Người dừng đóng BHXH tự nguyện: Đạt, thấp hơn mức giao 100 người',
      'Tỷ lệ nợ: Chưa đạt, cao hơn mức giao 0,1 điểm phần trăm',
      'Tỷ lệ hộ nghèo: Chưa đạt',
      'Số tiền chậm đóng: Chưa đạt, cao hơn mức giao hơn 10 tỷ đồng',
      'Số tiền nợ thu hồi được: Vượt 2 tỷ đồng',
    ],
  ],
  [
    'limits of nothing',
    {
      participants: {
        groups: [
          { id: 'rut', label: 'Người rút BHXH một lần', value: '0', plan: given('0') },
          { id: 'cham', label: 'Đơn vị trốn đóng', unit: 'đơn vị', value: '5', plan: given('0') },
        ],
      },
    },
    [
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu đạt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.',
      'Người rút BHXH một lần: Đạt',
      'Đơn vị trốn đóng: Chưa đạt, cao hơn mức giao 05 đơn vị',
    ],
  ],
  [
    'half a year against plans of the year, of money too',
    {
      period: HALF,
      participants: {
        voluntary: { value: '5.100', plan: given('5.000', { year: '2025' }) },
        health: { value: 'hơn 5.000', plan: given('5.000', { year: '2025' }) },
        rates: [{ label: 'Tỷ lệ bao phủ', percent: '35,2%', of: 'dân số', target: [{ year: '2025', percent: '38%' }] }],
      },
      finances: [
        { id: 'thu', label: 'Tổng số thu', value: '39 tỷ đồng', plan: given('52 tỷ đồng', { name: 'kế hoạch năm' }) },
        { id: 'no', label: 'Số nợ', value: '6 tỷ đồng', plan: given('5 tỷ đồng', { year: '2025' }) },
        { id: 'truoc', label: 'Số thu BHYT', value: 'ước 12 tỷ đồng', plan: given('hơn 11 tỷ đồng', { year: '2024' }) },
      ],
    },
    [
      'Trong 06 chỉ tiêu, có 02 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch và 03 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
      'Người tham gia BHXH tự nguyện: Vượt 100 người',
      'Người tham gia BHYT: Vượt',
      'Tỷ lệ bao phủ: Đang thực hiện, còn 2,8 điểm phần trăm',
      'Tổng số thu: Đang thực hiện, còn 13 tỷ đồng',
      'Số nợ: Đang thực hiện, cao hơn mức giao 1 tỷ đồng',
      'Số thu BHYT: Đạt',
    ],
  ],
  [
    'numbers of a day before the end of the period',
    {
      participants: {
        asOf: '30/11/2025',
        compulsory: { value: '7.000', plan: given('6.000') },
        voluntary: { value: '5.100', plan: given('6.000') },
        health: { value: '5.100', asOf: '31/12/2025', plan: given('6.000') },
      },
    },
    [
      'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
      'Người tham gia BHXH bắt buộc: Vượt 1.000 người',
      'Người tham gia BHXH tự nguyện: Đang thực hiện, còn 900 người',
      'Người tham gia BHYT: Chưa đạt, thiếu 900 người',
    ],
  ],
  [
    'plans that only a gap is known of',
    {
      period: HALF,
      participants: {
        health: {
          value: '5.100',
          plan: [
            { giver: 'A', year: '2025', excess: '100' },
            { giver: 'B', year: '2025', shortfall: 'hơn 50' },
          ],
        },
      },
      finances: [{ label: 'Số nợ', value: '12 tỷ đồng', plan: [{ shortfall: '1 tỷ đồng' }] }],
    },
    [
      'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch và 01 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
      'Người tham gia BHYT (kế hoạch A giao năm 2025): Vượt 100 người',
      'Người tham gia BHYT (kế hoạch B giao năm 2025): Đang thực hiện, còn hơn 50 người',
      'Số nợ: Đạt, thấp hơn mức giao 1 tỷ đồng',
    ],
  ],
  [
    'milestones: those of the year are targets, one more than the other',
    {
      participants: { voluntary: { value: '10.100' } },
      goals: [
        {
          about: 'số người tham gia BHXH tự nguyện',
          sets: [
            {
              milestones: [
                { year: '2021', value: '3.000', unit: 'người' },
                { year: '2025', value: '10.000', unit: 'người' },
                { year: '2030', value: '20.000', unit: 'người' },
              ],
            },
          ],
          current: { value: '10.100', unit: 'người', asOf: '31/12/2025' },
        },
        {
          about: 'tỷ lệ hộ nghèo',
          sets: [{ milestones: [{ year: '2025', value: '2%' }] }],
          current: { value: '2,4%', asOf: '31/12/2025' },
        },
      ],
    },
    [
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.',
      'Số người tham gia BHXH tự nguyện, mốc năm 2025: Vượt 100 người',
      'Tỷ lệ hộ nghèo, mốc năm 2025: Chưa đạt, cao hơn mức giao 0,4 điểm phần trăm',
    ],
  ],
  [
    'single localities have targets of their own',
    {
      participants: {
        voluntary: { value: '5.100', plan: given('5.000') },
        health: { value: '4.100', plan: given('5.000') },
        groups: [
          { label: 'BHXH tự nguyện huyện Lộc Ninh', value: '300', plan: given('400') },
          { label: 'Thị xã Phước Long', value: '500', plan: given('400') },
        ],
      },
    },
    [
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.',
      'Người tham gia BHXH tự nguyện: Vượt 100 người',
      'Người tham gia BHYT: Chưa đạt, thiếu 900 người',
    ],
  ],
  [
    'while a number is to be filled in, nothing is summed up',
    {
      participants: {
        voluntary: { value: '10.100', plan: given(BLANK) },
        compulsory: { value: '5.000', plan: given('5.000') },
      },
    },
    [],
  ],
])('%s', (_kind, data, lines) => {
  expect(judged(data).filter((line) => !line.startsWith('Chỉ tiêu:'))).toEqual(lines);
});
