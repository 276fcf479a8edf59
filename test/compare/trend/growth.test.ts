import { describe, expect, test } from 'vitest';
import type { TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { toExact } from '../../../src/quantity/rational.js';
import { madeUp, rowOf, rowsOf, voluntary, voluntaryYears, year } from './madeUp.js';

/** Each step in short: "tăng 500 (26,32%)". */
function steps(inputs: readonly TrendInput[], id?: string): readonly string[] {
  return rowOf(inputs, id).growths.map(({ obstacle, direction, difference, percent }) => {
    if (obstacle !== null) return `≠ ${obstacle.type}`;
    if (direction === null) return '≈';
    return `${direction} ${difference?.text ?? '-'} (${percent?.text ?? '-'})`;
  });
}

function pace(inputs: readonly TrendInput[], id?: string): string | null {
  const found = rowOf(inputs, id).pace;
  return found === null ? null : `${toExact(found.yearly)}: ${found.figure?.text ?? '-'} (${found.rate?.text ?? '-'})`;
}

describe('year on year', () => {
  test.each([
    // (2400 − 1900) ÷ 1900 = 26,315…%
    ['growth', ['1.900', '2.400'], ['tăng 500 (26,32%)']],
    ['loss', ['2.400', '1.900'], ['giảm 500 (20,83%)']],
    ['nothing', ['2.400', '2.400'], ['bằng - (-)']],
    ['from nothing there is no percentage', ['0', '12'], ['tăng 12 (-)']],
    [
      'of an approximate number the size is as rough, and there is no percentage',
      ['khoảng 1.900', '2.400', '2.500'],
      ['tăng khoảng 500 (-)', 'tăng 100 (4,17%)'],
    ],
    ['too rough to tell', ['khoảng 2.400', '2.400', 'hơn 2.300', '2.350'], ['≈', 'giảm - (-)', '≈']],
    ['of a range it is only known which way', ['10-15', '20', '18-22'], ['tăng - (-)', '≈']],
    [
      'shares of a whole move in points',
      ['9/11', '11/12', '11/12', '22/24'],
      ['tăng 9,85 (-)', 'bằng - (-)', 'bằng - (-)'],
    ],
    ['approximate shares do not', ['khoảng 9/11', '11/12'], ['≈']],
    ['over a gap, to the last number before it', ['1.900', null, '2.400'], ['tăng 500 (26,32%)']],
    ['one number has nothing before it', ['1.900'], []],
  ] as const)('%s', (_name, values, expected) => {
    expect(steps(voluntaryYears(...values))).toEqual(expected);
  });

  test('rates move in points, never in percent; approximate ones by nobody knows how many', () => {
    const rate = (percent: string) =>
      `participants: { rates: [{ id: a, label: Tỷ lệ, percent: "${percent}", of: dân số }] }`;
    const files = [year(2018, rate('89,5%')), year(2019, rate('90,48%')), year(2020, rate('khoảng 91%'))];
    expect(steps(files, 'participants.rates.a.percent')).toEqual(['tăng 0,98 (-)', 'tăng - (-)']);
    expect(pace(files.slice(0, 2), 'participants.rates.a.percent')).toBe('0.98: 0,98 (-)');
    expect(rowOf(files, 'participants.rates.a.percent').growths[0]?.difference).toMatchObject({
      kind: 'points',
      unit: 'điểm phần trăm',
      value: '0.98',
    });
  });
});

describe('numbers that are not of one thing', () => {
  const group = (label: string, unit = 'người', scope = 'toàn tỉnh') =>
    `participants: { scope: ${scope}, groups: [{ id: a, label: ${label}, unit: ${unit}, value: 100 }] }`;
  const id = 'participants.groups.a';

  test.each([
    ['another unit', group('BHYT'), group('BHYT', 'thẻ'), '≠ unit'],
    ['another name', group('BHYT'), group('BHYT học sinh'), '≠ measure'],
    ['the same name in another case', group('Hộ nghèo'), group('hộ  nghèo'), 'bằng - (-)'],
    ['another scope', group('BHYT'), group('BHYT', 'người', 'các huyện'), '≠ area'],
    ['a share of a whole against a number', group('BHYT').replace('100', '"100/120"'), group('BHYT'), '≠ denominator'],
  ])('%s', (_name, older, newer, expected) => {
    expect(steps([year(2018, older), year(2019, newer)], id)).toEqual([expected]);
  });

  test('a rate of something else', () => {
    const rate = (of: string) => `participants: { rates: [{ id: a, label: Tỷ lệ, percent: 90%, of: ${of} }] }`;
    const files = [year(2018, rate('dân số')), year(2019, rate('hộ gia đình'))];
    expect(steps(files, 'participants.rates.a.percent')).toEqual(['≠ of']);
  });

  test('the row stays, and the pace is of what follows the break', () => {
    const files = [
      year(2018, group('BHYT', 'thẻ')),
      year(2019, group('BHYT')),
      year(2020, group('BHYT').replace('100', '130')),
    ];
    expect(rowOf(files, id).observations.map((one) => one?.figure.text)).toEqual(['100', '100', '130']);
    expect(pace(files, id)).toBe('30: 30 (30%)');
  });
});

describe('what happens in a period is not what there is on a day', () => {
  const meetings = (count: number) =>
    `conferences: [{ id: a, form: hội nghị, organisers: [BHXH tỉnh], count: ${count} }]`;
  const id = 'conferences.a.count';
  const half = (data: string) => madeUp({ from: '2020-01-01', to: '2020-06-30', data });

  test('periods of one length are compared, leap year or not', () => {
    expect(steps([year(2019, meetings(12)), year(2020, meetings(15))], id)).toEqual(['tăng 03 (25%)']);
  });

  test('periods of different length are not', () => {
    expect(steps([year(2019, meetings(12)), half(meetings(8))], id)).toEqual(['≠ length']);
  });

  test('nor periods that share days', () => {
    const from = madeUp({ from: '2019-07-01', to: '2020-06-30', data: meetings(14) });
    expect(steps([year(2019, meetings(12)), from], id)).toEqual(['≠ overlap']);
  });

  test('people newly won are such a number, people insured are not', () => {
    const people = (label: string) => `participants: { groups: [{ id: a, label: ${label}, value: 100 }] }`;
    const compare = (label: string) => steps([year(2019, people(label)), half(people(label))], 'participants.groups.a');
    expect(compare('phát triển mới BHXH tự nguyện')).toEqual(['≠ length']);
    expect(compare('BHXH tự nguyện')).toEqual(['bằng - (-)']);
  });
});

describe('the pace', () => {
  const endOf = (to: string, value: string) => madeUp({ from: `${to.slice(0, 4)}-01-01`, to, data: voluntary(value) });

  test.each([
    // 1.050 over one year and a half; 2950 ÷ 1900 ^ (2/3) = 1,3408…
    ['18 months', [endOf('2018-12-31', '1.900'), endOf('2020-06-30', '2.950')], '700: 700 (34,08%)'],
    // 1083 over two years
    ['a half person is rounded where it is printed', voluntaryYears('1.900', null, '2.983'), '541.5: 542 (25,3%)'],
    ['a constant series has none', voluntaryYears('7', '7', '7'), '0: - (-)'],
    ['from nothing, no percentage', voluntaryYears('0', '10'), '10: 10 (-)'],
    ['loss', voluntaryYears('200', '100'), '-100: 100 (50%)'],
    ['approximate ends are passed over', voluntaryYears('khoảng 90', '100', '150', 'hơn 160'), '50: 50 (50%)'],
    ['two exact numbers are needed', voluntaryYears('khoảng 90', '100', 'hơn 160'), null],
    ['one number has none', voluntaryYears('90'), null],
  ])('%s', (_name, files, expected) => {
    expect(pace(files)).toBe(expected);
  });

  test('is counted between the days that the numbers are of', () => {
    const dated = (value: number, asOf: string) => `participants: { voluntary: { value: ${value}, asOf: ${asOf} } }`;
    const files = [year(2018, dated(100, '2018-09-30')), year(2019, dated(200, '2019-12-31'))];
    // 100 in fifteen months
    expect(pace(files)).toBe('80: 80 (74,11%)');
    expect(rowOf(files).pace?.figure?.origin).toMatchObject({
      formula:
        '|2019.participants.voluntary − 2018.participants.voluntary| ÷ (2019.participants.voluntary.asOf − 2018.participants.voluntary.asOf)',
    });
  });

  test('of less than a year nothing is said per year', () => {
    const dated = (value: number, asOf: string) => `participants: { voluntary: { value: ${value}, asOf: ${asOf} } }`;
    expect(pace([year(2018, dated(100, '2018-12-31')), year(2019, dated(200, '2019-12-30'))])).toBeNull();
    expect(pace([year(2018, dated(100, '2018-12-31')), year(2019, dated(200, '2019-12-31'))])).toBe('100: 100 (100%)');
  });

  test('there is none between two numbers of one day', () => {
    const files = [
      year(2019, voluntary('100')),
      madeUp({ from: '2019-07-01', to: '2019-12-31', data: voluntary('110') }),
    ];
    expect(pace(files)).toBeNull();
    expect(steps(files)).toEqual(['≠ same-day']);
  });
});

test('what only an older file counts stands behind what it stood behind there', () => {
  const groups = (...ids: readonly string[]) =>
    `participants: { groups: [${ids.map((id) => `{ id: ${id}, label: ${id}, value: 1 }`).join(', ')}] }`;
  const files = [year(2018, groups('z', 'a', 'x', 'y', 'b')), year(2019, groups('a', 'b', 'c'))];
  expect(rowsOf(files).map(({ id }) => id.split('.').at(-1))).toEqual(['z', 'a', 'x', 'y', 'b', 'c']);
});
