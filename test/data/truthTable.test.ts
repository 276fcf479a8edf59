import { describe, expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { said } from '../support/said.js';

/** What follows the value in its line; the whole line is "- BHXH tự nguyện: 2.000 người, ….", above another. */
function ofMeasure(value: string, given: RawMap): string | undefined {
  const participants = { voluntary: { value, ...given }, unemployment: { value: '1' } };
  return rest(said({ participants })[1], `- BHXH tự nguyện: ${value} người`);
}

function ofRate(percent: string, given: RawMap): string | undefined {
  const rates = [
    { label: 'Tỷ lệ', percent, of: 'dân số', ...given },
    { label: 'Khác', percent: '1%', of: 'dân số' },
  ];
  return rest(said({ participants: { rates } })[1], `- Tỷ lệ: ${percent} dân số`);
}

function ofMoney(value: string, given: RawMap): string | undefined {
  return rest(said({ finances: [{ label: 'Số thu', value, ...given }] })[0], `Số thu: ${value}`);
}

function ofGoal(value: string, milestone: string, unit?: string): string | undefined {
  const word = unit === undefined ? {} : { unit };
  const goals = [
    {
      about: 'lao động tham gia BHXH',
      sets: [{ milestones: [{ year: '2025', value: milestone, ...word }] }],
      current: { value, asOf: '2019' },
    },
  ];
  const shown = unit === undefined ? milestone : `${milestone} ${unit}`;
  return rest(said({ period: PERIOD, goals }).at(-1), `Theo mục tiêu đề ra, đến năm 2025 (${shown}): `);
}

/** Where something is missing, the time that is left is said: from the end of 2019 to the end of 2025. */
function withTime(words: string): string {
  return words.startsWith('còn ') ? `${words} (đến hết năm đó còn 72 tháng)` : words;
}

const PERIOD = { label: 'năm 2019', from: '2019', to: '2019' };

function rest(line: string | undefined, beginning: string): string | undefined {
  if (line?.startsWith(beginning) !== true || !line.endsWith('.')) return `no line "${beginning}….": ${line}`;
  return line.slice(beginning.length, -1);
}

describe('a count against a plan in numbers', () => {
  test.each([
    // Above: vượt. On it: đạt. Below: bằng …, chưa đạt, còn thiếu; never đạt.
    ['2.100', '2.000', ', đạt 105% kế hoạch (2.000 người; vượt 100 người)'],
    ['2.000', '2.000', ', đạt 100% kế hoạch (2.000 người)'],
    ['1.900', '2.000', ', bằng 95% kế hoạch (2.000 người; chưa đạt, còn thiếu 100 người)'],
    // Rounding never makes 100% of a plan that was missed, nor of one that was exceeded.
    ['24.999', '25.000', ', bằng 99,996% kế hoạch (25.000 người; chưa đạt, còn thiếu 01 người)'],
    ['25.001', '25.000', ', đạt 100,004% kế hoạch (25.000 người; vượt 01 người)'],
    ['700', '2.000', ', bằng 35% kế hoạch (2.000 người; chưa đạt, còn thiếu 1.300 người)'],
    ['8.000', '2.000', ', đạt 400% kế hoạch (2.000 người; vượt 6.000 người)'],
    ['0', '2.000', ', bằng 0% kế hoạch (2.000 người; chưa đạt, còn thiếu 2.000 người)'],
    // Too approximate to say: neither.
    ['khoảng 2.000', '2.000', ', kế hoạch là 2.000 người (chưa đủ căn cứ đánh giá)'],
    ['2.000', 'khoảng 2.000', ', kế hoạch là khoảng 2.000 người (chưa đủ căn cứ đánh giá)'],
    ['1.900-2.100', '2.000', ', kế hoạch là 2.000 người (chưa đủ căn cứ đánh giá)'],
    // … and where all that the words allow lies on one side.
    ['hơn 2.000', '2.000', ', vượt kế hoạch (2.000 người)'],
    ['hơn 2.100', '2.000', ', vượt kế hoạch (2.000 người; vượt hơn 100 người)'],
    ['gần 2.000', '2.000', ', chưa đạt kế hoạch (2.000 người)'],
    ['gần 1.900', '2.000', ', chưa đạt kế hoạch (2.000 người; còn thiếu hơn 100 người)'],
    ['khoảng 1.900', '2.000', ', chưa đạt kế hoạch (2.000 người; còn thiếu khoảng 100 người)'],
    // 2.123 less "about 1.000" is not "about 1.123".
    ['khoảng 1.000', '2.123', ', chưa đạt kế hoạch (2.123 người)'],
    ['1.500', 'gần 2.000', ', kế hoạch là gần 2.000 người (chưa đủ căn cứ đánh giá)'],
    ['2.000', 'gần 2.000', ', vượt kế hoạch (gần 2.000 người)'],
    // At least: from there up it is reached.
    ['2.100', 'ít nhất 2.000', ', đạt 105% kế hoạch (ít nhất 2.000 người; vượt 100 người)'],
    ['2.000', 'tối thiểu 2.000', ', đạt 100% kế hoạch (tối thiểu 2.000 người)'],
    ['1.900', 'ít nhất 2.000', ', bằng 95% kế hoạch (ít nhất 2.000 người; chưa đạt, còn thiếu 100 người)'],
    // More than: the number itself is not enough.
    ['2.100', 'trên 2.000', ', đạt kế hoạch (trên 2.000 người)'],
    ['2.000', 'trên 2.000', ', chưa đạt kế hoạch (trên 2.000 người)'],
    ['1.900', 'hơn 2.000', ', chưa đạt kế hoạch (hơn 2.000 người; còn thiếu hơn 100 người)'],
    // A range.
    ['2.100', '2.000-2.200', ', đạt kế hoạch (2.000-2.200 người)'],
    ['2.300', '2.000-2.200', ', vượt kế hoạch (2.000-2.200 người; vượt 100 người)'],
    ['1.900', '2.000-2.200', ', chưa đạt kế hoạch (2.000-2.200 người; còn thiếu 100 người)'],
    // A limit: less is better.
    ['1.900', 'không quá 2.000', ', đạt kế hoạch (không quá 2.000 người; thấp hơn mức giao 100 người)'],
    ['2.000', 'tối đa 2.000', ', đạt kế hoạch (tối đa 2.000 người)'],
    ['2.100', 'không quá 2.000', ', chưa đạt kế hoạch (không quá 2.000 người; cao hơn mức giao 100 người)'],
    ['2.000', 'dưới 2.000', ', chưa đạt kế hoạch (dưới 2.000 người)'],
  ])('%s of %s%s', (value, plan, words) => {
    expect(ofMeasure(value, { plan: [{ value: plan }] })).toBe(words);
  });
});

describe('a count with the published share of its plan', () => {
  test.each([
    ['105%', ', đạt 105% kế hoạch (vượt 5%)'],
    ['100%', ', đạt 100% kế hoạch'],
    ['95%', ', bằng 95% kế hoạch (chưa đạt, còn thiếu 5%)'],
    ['99,996%', ', bằng 99,996% kế hoạch (chưa đạt, còn thiếu 0,004%)'],
    // The word says on which side of 100% it is, or does not.
    ['trên 100%', ', đạt trên 100% kế hoạch'],
    ['gần 100%', ', bằng gần 100% kế hoạch (chưa đạt)'],
    ['khoảng 100%', ', bằng khoảng 100% kế hoạch (chưa đủ căn cứ đánh giá)'],
    ['khoảng 90%', ', bằng khoảng 90% kế hoạch (chưa đạt)'],
    ['95-99%', ', bằng 95-99% kế hoạch (chưa đạt)'],
    ['99-101%', ', bằng 99-101% kế hoạch (chưa đủ căn cứ đánh giá)'],
  ])('%s%s', (percent, words) => {
    expect(ofMeasure('2.000', { plan: [{ percent }] })).toBe(words);
  });
});

describe('a count with the published gap to its plan', () => {
  const UBND = { giver: 'UBND tỉnh', year: '2018' };
  test.each([
    // Nothing but the gap is known.
    [{ shortfall: '1.204' }, ', còn thiếu 1.204 người so với kế hoạch'],
    [{ excess: '350' }, ', vượt 350 người so với kế hoạch'],
    [{ ...UBND, shortfall: '1.204' }, ', còn thiếu 1.204 người so với kế hoạch UBND tỉnh giao năm 2018'],
    [{ ...UBND, name: 'chỉ tiêu', excess: '350' }, ', vượt 350 người so với chỉ tiêu UBND tỉnh giao năm 2018'],
    [{ shortfall: 'gần 1.300' }, ', còn thiếu gần 1.300 người so với kế hoạch'],
    [{ excess: 'khoảng 350' }, ', vượt khoảng 350 người so với kế hoạch'],
    [{ shortfall: '5' }, ', còn thiếu 05 người so với kế hoạch'],
    // The published share too.
    [{ percent: '75,9%', shortfall: '1.204' }, ', bằng 75,9% kế hoạch (chưa đạt, còn thiếu 1.204 người)'],
    [{ percent: '110%', excess: '345' }, ', đạt 110% kế hoạch (vượt 345 người)'],
    [{ percent: 'gần 76%', shortfall: '1.204' }, ', bằng gần 76% kế hoạch (chưa đạt, còn thiếu 1.204 người)'],
    // "100%" may be rounded; on which side it is, the gap says.
    [{ percent: '100%', excess: '3' }, ', đạt 100% kế hoạch (vượt 03 người)'],
    [{ percent: '100%', shortfall: '1' }, ', bằng 100% kế hoạch (chưa đạt, còn thiếu 01 người)'],
    [{ percent: 'khoảng 100%', excess: '3' }, ', đạt khoảng 100% kế hoạch (vượt 03 người)'],
    [{ percent: 'khoảng 100%', shortfall: '3' }, ', bằng khoảng 100% kế hoạch (chưa đạt, còn thiếu 03 người)'],
    // The plan's number too: what was published is printed, be it another than the numbers give.
    [{ value: '5.000', shortfall: '1.204' }, ', bằng 75,92% kế hoạch (5.000 người; chưa đạt, còn thiếu 1.204 người)'],
    [
      { value: '5.000', shortfall: 'hơn 1.200' },
      ', bằng 75,92% kế hoạch (5.000 người; chưa đạt, còn thiếu hơn 1.200 người)',
    ],
    [{ value: '5.000', shortfall: '1.240' }, ', bằng 75,92% kế hoạch (5.000 người; chưa đạt, còn thiếu 1.240 người)'],
    [{ value: '3.500', excess: '296' }, ', đạt 108,46% kế hoạch (3.500 người; vượt 296 người)'],
    [{ value: 'khoảng 3.500', excess: '296' }, ', vượt kế hoạch (khoảng 3.500 người; vượt 296 người)'],
    [{ value: 'khoảng 4.000', shortfall: '204' }, ', chưa đạt kế hoạch (khoảng 4.000 người; còn thiếu 204 người)'],
    [{ value: 'trên 3.500', excess: '296' }, ', đạt kế hoạch (trên 3.500 người; vượt 296 người)'],
    [{ value: '4.000-4.200', shortfall: '204' }, ', chưa đạt kế hoạch (4.000-4.200 người; còn thiếu 204 người)'],
    [{ value: '3.400-3.500', excess: '296' }, ', vượt kế hoạch (3.400-3.500 người; vượt 296 người)'],
    // A limit: less is better.
    [
      { value: 'không quá 3.500', excess: '296' },
      ', chưa đạt kế hoạch (không quá 3.500 người; cao hơn mức giao 296 người)',
    ],
    [
      { value: 'không quá 4.000', shortfall: '204' },
      ', đạt kế hoạch (không quá 4.000 người; thấp hơn mức giao 204 người)',
    ],
    [
      { value: 'không quá 4.000', percent: '94,9%', shortfall: '204' },
      ', bằng 94,9% kế hoạch (không quá 4.000 người; đạt, thấp hơn mức giao 204 người)',
    ],
  ])('%j%s', (plan, words) => {
    expect(ofMeasure('3.796', { plan: [plan] })).toBe(words);
  });

  test.each([
    // Of a value too approximate for the plan's number, the gap says on which side it is, and so does the share.
    [{ value: '3.500', excess: 'gần 300' }, ', vượt kế hoạch (3.500 người; vượt gần 300 người)'],
    [{ value: '4.000', shortfall: '204' }, ', chưa đạt kế hoạch (4.000 người; còn thiếu 204 người)'],
    [
      { value: 'không quá 3.500', excess: '296' },
      ', chưa đạt kế hoạch (không quá 3.500 người; cao hơn mức giao 296 người)',
    ],
    [{ value: 'tối đa 4.000', shortfall: '204' }, ', đạt kế hoạch (tối đa 4.000 người; thấp hơn mức giao 204 người)'],
    [
      { value: 'không quá 3.500', percent: '108%' },
      ', bằng 108% kế hoạch (không quá 3.500 người; chưa đạt, cao hơn mức giao khoảng 300 người)',
    ],
    [
      { value: 'không quá 4.000', percent: '95%' },
      ', bằng 95% kế hoạch (không quá 4.000 người; đạt, thấp hơn mức giao khoảng 200 người)',
    ],
  ])('of about as many, %j%s', (plan, words) => {
    expect(ofMeasure('khoảng 3.800', { plan: [plan] })).toBe(words);
  });

  test('in the table', () => {
    const plan = [
      { id: 'a', shortfall: '1.204' },
      { id: 'b', excess: 'hơn 350' },
      { id: 'c', value: 'không quá 4.000', shortfall: '204' },
      { id: 'd', value: 'không quá 3.500', excess: '296' },
      { id: 'e', value: 'trên 3.500', excess: '296' },
    ];
    const rows = said({ participants: { voluntary: { value: '3.796', plan } } }).filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
      'Chưa đạt, thiếu 1.204 người |',
      'Vượt hơn 350 người |',
      'Đạt, thấp hơn mức giao 204 người |',
      'Chưa đạt, cao hơn mức giao 296 người |',
      'Đạt, vượt 296 người |',
    ]);
  });
});

describe('a count against another period', () => {
  test.each([
    [{ base: '1.600' }, ', tăng 400 người (25%) so với năm 2018 (1.600 người)'],
    [{ base: '2.500' }, ', giảm 500 người (20%) so với năm 2018 (2.500 người)'],
    [{ base: '2.000' }, ', bằng năm 2018 (2.000 người)'],
    // Of nothing there is no percentage.
    [{ base: '0' }, ', tăng 2.000 người so với năm 2018 (0 người)'],
    [{ direction: 'tăng', value: '400' }, ', tăng 400 người so với năm 2018'],
    [{ direction: 'giảm', percent: '0,6%' }, ', giảm 0,6% so với năm 2018'],
    [{ direction: 'giảm', value: '12', percent: '0,6%' }, ', giảm 12 người (0,6%) so với năm 2018'],
    [{ direction: 'tăng' }, ', tăng so với năm 2018'],
    [{ direction: 'bằng' }, ', bằng năm 2018'],
    // Neither the difference nor the percentage of approximate numbers is made up.
    [{ direction: 'tăng', base: 'khoảng 1.600' }, ', tăng khoảng 400 người so với năm 2018 (khoảng 1.600 người)'],
  ])('%j%s', (change, words) => {
    expect(ofMeasure('2.000', { changes: [{ against: 'năm 2018', ...change }] })).toBe(words);
  });
});

describe('a rate against a target and another period: points, never %', () => {
  test.each([
    ['90,25%', '90,2%', ', vượt 0,05 điểm phần trăm so với chỉ tiêu 90,2%'],
    ['90,2%', '90,2%', ', đạt chỉ tiêu 90,2%'],
    ['89,996%', '90%', ', chưa đạt chỉ tiêu 90% (còn thiếu 0,004 điểm phần trăm)'],
    ['hơn 90%', '90%', ', vượt chỉ tiêu 90%'],
    ['gần 90%', '90%', ', chưa đạt chỉ tiêu 90%'],
    ['khoảng 90%', '90%', ', chưa đủ căn cứ đánh giá so với chỉ tiêu 90%'],
    ['90%', 'khoảng 90%', ', chưa đủ căn cứ đánh giá so với chỉ tiêu khoảng 90%'],
    ['khoảng 85%', '90%', ', chưa đạt chỉ tiêu 90% (còn thiếu khoảng 5 điểm phần trăm)'],
    ['96%', 'ít nhất 95%', ', vượt 1 điểm phần trăm so với chỉ tiêu ít nhất 95%'],
    ['95%', 'ít nhất 95%', ', đạt chỉ tiêu ít nhất 95%'],
    ['94%', 'ít nhất 95%', ', chưa đạt chỉ tiêu ít nhất 95% (còn thiếu 1 điểm phần trăm)'],
    ['96%', 'trên 95%', ', đạt chỉ tiêu trên 95%'],
    ['95%', 'trên 95%', ', chưa đạt chỉ tiêu trên 95%'],
    ['26,5%', '26-27%', ', đạt chỉ tiêu 26-27%'],
    ['28%', '26-27%', ', vượt 1 điểm phần trăm so với chỉ tiêu 26-27%'],
    ['25%', '26-27%', ', chưa đạt chỉ tiêu 26-27% (còn thiếu 1 điểm phần trăm)'],
    ['2,5%', 'không quá 3%', ', đạt chỉ tiêu không quá 3% (thấp hơn mức giao 0,5 điểm phần trăm)'],
    ['3,15%', 'không quá 3%', ', chưa đạt chỉ tiêu không quá 3% (cao hơn mức giao 0,15 điểm phần trăm)'],
    ['3%', 'dưới 3%', ', chưa đạt chỉ tiêu dưới 3%'],
  ])('%s against %s%s', (percent, target, words) => {
    expect(ofRate(percent, { target: [{ percent: target }] })).toBe(words);
  });

  test.each([
    [{ direction: 'tăng', points: '1,24' }, ', tăng 1,24 điểm phần trăm so với năm 2018'],
    [{ direction: 'giảm', points: '0,05%' }, ', giảm 0,05 điểm phần trăm so với năm 2018'],
    [{ direction: 'bằng' }, ', bằng năm 2018'],
    [{ direction: 'giảm' }, ', giảm so với năm 2018'],
  ])('%j%s', (change, words) => {
    expect(ofRate('90%', { changes: [{ against: 'năm 2018', ...change }] })).toBe(words);
  });
});

describe('money', () => {
  test.each([
    [
      '1.180 tỷ đồng',
      { plan: [{ value: '1.200 tỷ đồng' }] },
      ', bằng 98,33% kế hoạch (1.200 tỷ đồng; chưa đạt, còn thiếu 20 tỷ đồng)',
    ],
    ['1.200 tỷ đồng', { plan: [{ value: '1.200 tỷ đồng' }] }, ', đạt 100% kế hoạch (1.200 tỷ đồng)'],
    ['1.230 tỷ đồng', { plan: [{ value: '1.200 tỷ đồng' }] }, ', đạt 102,5% kế hoạch (1.200 tỷ đồng; vượt 30 tỷ đồng)'],
    [
      '12,4 tỷ đồng',
      { plan: [{ value: 'không quá 12 tỷ đồng' }] },
      ', chưa đạt kế hoạch (không quá 12 tỷ đồng; cao hơn mức giao 400 triệu đồng)',
    ],
    ['1.180 tỷ đồng', { plan: [{ shortfall: '20 tỷ đồng' }] }, ', còn thiếu 20 tỷ đồng so với kế hoạch'],
    ['1.180 tỷ đồng', { plan: [{ excess: 'hơn 300 triệu đồng' }] }, ', vượt hơn 300 triệu đồng so với kế hoạch'],
    [
      '1.180 tỷ đồng',
      { plan: [{ percent: '98,3%', shortfall: 'khoảng 20 tỷ đồng' }] },
      ', bằng 98,3% kế hoạch (chưa đạt, còn thiếu khoảng 20 tỷ đồng)',
    ],
    ['hơn 3.900 tỷ đồng', { plan: [{ percent: '71%' }] }, ', bằng 71% kế hoạch (chưa đạt, còn thiếu 29%)'],
    [
      '12,4 tỷ đồng',
      { changes: [{ against: 'năm 2018', base: '15 tỷ đồng' }] },
      ', giảm 2,6 tỷ đồng (17,33%) so với năm 2018 (15 tỷ đồng)',
    ],
    [
      '15 tỷ đồng',
      { changes: [{ against: 'năm 2018', base: '12,5 tỷ đồng' }] },
      ', tăng 2,5 tỷ đồng (20%) so với năm 2018 (12,5 tỷ đồng)',
    ],
    ['15 tỷ đồng', { changes: [{ against: 'năm 2018', base: '15 tỷ đồng' }] }, ', bằng năm 2018 (15 tỷ đồng)'],
    [
      '15 tỷ đồng',
      { changes: [{ against: 'năm 2018', base: '0 đồng' }] },
      ', tăng 15 tỷ đồng so với năm 2018 (0 đồng)',
    ],
  ])('%s, %j%s', (value, given, words) => {
    expect(ofMoney(value, given)).toBe(words);
  });
});

describe('goals', () => {
  test.each([
    ['46%', '45%', 'đã vượt 1 điểm phần trăm'],
    ['45%', '45%', 'đã đạt'],
    ['12%', '45%', 'còn phải tăng 33 điểm phần trăm, bình quân mỗi năm cần tăng 5,5 điểm phần trăm'],
    [
      'khoảng 12%',
      'khoảng 45%',
      'còn phải tăng khoảng 33 điểm phần trăm, bình quân mỗi năm cần tăng khoảng 5,5 điểm phần trăm',
    ],
    ['khoảng 45%', '45%', 'chưa đến thời hạn'],
    ['26,5%', '26-27%', 'đã đạt'],
    ['23%', '26-27%', 'còn phải tăng 3 điểm phần trăm, bình quân mỗi năm cần tăng 0,5 điểm phần trăm'],
    ['46%', 'trên 45%', 'đã đạt'],
    ['45%', 'trên 45%', 'chưa đến thời hạn'],
    ['9%', 'không quá 3%', 'còn phải giảm 6 điểm phần trăm, bình quân mỗi năm cần giảm 1 điểm phần trăm'],
    ['2%', 'không quá 3%', 'hiện thấp hơn 1 điểm phần trăm'],
    // What a side is taken from turns round.
    ['hơn 12%', '45%', 'còn phải tăng gần 33 điểm phần trăm, bình quân mỗi năm cần tăng gần 5,5 điểm phần trăm'],
    ['hơn 46%', '45%', 'đã vượt hơn 1 điểm phần trăm'],
  ])('%s against %s: %s', (value, milestone, words) => {
    expect(ofGoal(value, milestone)).toBe(withTime(words));
  });

  test.each([
    ['60.500', '60.000', 'người', 'đã vượt 500 người'],
    ['60.000', '60.000', 'người', 'đã đạt'],
    ['58.800', '60.000', 'người', 'còn phải tăng 1.200 người, bình quân mỗi năm cần tăng 200 người'],
    // Not even: as many as are enough.
    ['58.796', '60.000', 'người', 'còn phải tăng 1.204 người, bình quân mỗi năm cần tăng khoảng 201 người'],
    ['59.998', '60.000', 'người', 'còn phải tăng 02 người, bình quân mỗi năm cần tăng khoảng 01 người'],
    ['gần 59.000', '60.000', 'người', 'còn phải tăng hơn 1.000 người, bình quân mỗi năm cần tăng khoảng 167 người'],
    ['khoảng 60.000', '60.000', 'người', 'chưa đến thời hạn'],
    ['61.000', 'ít nhất 60.000', 'người', 'đã vượt 1.000 người'],
    ['61.000', 'trên 60.000', 'người', 'đã đạt'],
    ['60.000', 'trên 60.000', 'người', 'chưa đến thời hạn'],
    ['65.000', '60.000-70.000', 'người', 'đã đạt'],
    ['54.000', '60.000-70.000', 'người', 'còn phải tăng 6.000 người, bình quân mỗi năm cần tăng 1.000 người'],
    ['900', 'không quá 300', 'hộ', 'còn phải giảm 600 hộ, bình quân mỗi năm cần giảm 100 hộ'],
    ['200', 'không quá 300', 'hộ', 'hiện thấp hơn 100 hộ'],
    ['5/8', '8/8', 'huyện', 'còn phải tăng 03 huyện, bình quân mỗi năm cần tăng khoảng 01 huyện'],
    ['5/7', '8/8', 'huyện', 'chưa đủ căn cứ để đánh giá'],
    // Never a silent drop: a rate is no number of people.
    ['12%', '60.000', 'người', 'chưa đủ căn cứ để đánh giá'],
  ])('%s against %s %s: %s', (value, milestone, unit, words) => {
    expect(ofGoal(value, milestone, unit)).toBe(withTime(words));
  });

  test.each([
    ['3.120', '60%', 'chưa đủ căn cứ để đánh giá'],
    ['30', '36', 'còn phải tăng 06, bình quân mỗi năm cần tăng 01'],
    ['900 tỷ đồng', '1.200 tỷ đồng', 'còn phải tăng 300 tỷ đồng, bình quân mỗi năm cần tăng 50 tỷ đồng'],
    ['900 tỷ đồng', '1.000 tỷ đồng', 'còn phải tăng 100 tỷ đồng, bình quân mỗi năm cần tăng khoảng 16,667 tỷ đồng'],
    ['990 triệu đồng', '991 triệu đồng', 'còn phải tăng 1 triệu đồng, bình quân mỗi năm cần tăng khoảng 166.667 đồng'],
    ['1.300 tỷ đồng', '1.200 tỷ đồng', 'đã vượt 100 tỷ đồng'],
  ])('%s against %s: %s', (value, milestone, words) => {
    expect(ofGoal(value, milestone)).toBe(withTime(words));
  });

  const current = (given: RawMap) =>
    said({
      period: PERIOD,
      goals: [
        {
          about: 'số người tham gia BHXH tự nguyện',
          sets: [{ milestones: [{ year: '2025', value: '4.000', unit: 'người' }] }],
          current: { asOf: '2019', ...given },
        },
      ],
    })[1];

  test.each([
    [{ value: '3.120', unit: 'người' }, 'số người tham gia BHXH tự nguyện là 3.120 người'],
    [{ value: 'hơn 3.100' }, 'số người tham gia BHXH tự nguyện là hơn 3.100 người'],
    [{ value: '1.500', unit: 'hộ' }, 'số người tham gia BHXH tự nguyện là 1.500 hộ'],
    [{ value: '2 tỷ đồng' }, 'số người tham gia BHXH tự nguyện là 2 tỷ đồng'],
    [{ value: '12%' }, 'tỷ lệ số người tham gia BHXH tự nguyện là 12%'],
  ])('%j: %s', (given, words) => {
    expect(current(given)).toBe(`Tính đến cuối năm 2019, ${words}.`);
  });
});

describe('all of them together', () => {
  const plans = (...percents: readonly string[]) =>
    said({
      participants: {
        voluntary: { value: '5', plan: percents.map((percent, index) => ({ id: `p${index}`, percent })) },
      },
    }).filter((line) => / chỉ tiêu /.test(line) && !line.startsWith('|') && !line.startsWith('-'));

  test.each([
    [['90%'], []],
    [
      ['90%', 'khoảng 100%'],
      ['Trong 02 chỉ tiêu, có 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.'],
    ],
    [['101%', '102%'], ['Cả 02 chỉ tiêu đều vượt kế hoạch.']],
    [['90%', '91%'], ['Cả 02 chỉ tiêu đều chưa đạt kế hoạch.']],
    [
      ['101%', '100%', '90%'],
      ['Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.'],
    ],
  ])('%j: %j', (percents, sentences) => {
    expect(plans(...percents)).toEqual(sentences);
  });
});

describe('facts that stand alone', () => {
  test.each([
    [
      { support: [{ giver: 'Hội A', action: 'tặng', receivers: 'thẻ BHYT cho hộ nghèo' }] },
      'Hội A tặng thẻ BHYT cho hộ nghèo.',
    ],
    [
      { conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '1' }] },
      'BHXH tỉnh đã tổ chức 01 hội nghị.',
    ],
    [{ conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'] }] }, 'BHXH tỉnh đã tổ chức hội nghị.'],
    [{ limitations: ['số người tham gia giảm'] }, 'Số người tham gia giảm.'],
    [{ context: [{ value: '62', unit: 'xã' }] }, 'Tỉnh Bình Phước có 62 xã.'],
    [{ media: [{ group: 'báo chí', outlets: ['Báo A'] }] }, 'Báo A tuyên truyền.'],
  ])('%j', (data, sentence) => {
    expect(said(data)).toEqual([sentence]);
  });
});
