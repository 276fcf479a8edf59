import { describe, expect, test } from 'vitest';
import { orderFiles } from '../../../src/compare/trend/orderFiles.js';
import { madeUp, ordered, year } from './madeUp.js';

const period = (from: string, to: string) => ordered([madeUp({ from, to })])[0]?.period;

describe('periods are called as people call them', () => {
  test.each([
    ['2019-01-01', '2019-12-31', '2019', 'năm 2019'],
    ['2019', '2019', '2019', 'năm 2019'],
    ['2020-01-01', '2020-06-30', '2020-h1', '6 tháng đầu năm 2020'],
    ['2020-07', '2020-12', '2020-h2', '6 tháng cuối năm 2020'],
    ['2020-01-01', '2020-09-30', '2020-m9', '9 tháng đầu năm 2020'],
    ['2020-10-01', '2020-12-31', '2020-q4', 'quý IV/2020'],
    ['2018-05-23', '2019-09-30', '20180523-20190930', 'kỳ 23/5/2018 - 30/9/2019'],
    ['2018', '2019', '20180101-20191231', 'kỳ 2018 - 2019'],
    ['2019-07-01', '2020-12-31', '20190701-20201231', 'kỳ 01/7/2019 - 31/12/2020'],
  ])('%s to %s', (from, to, key, label) => {
    expect(period(from, to)).toMatchObject({ key, label });
  });
});

test('files stand by the end of their periods, then by the beginning', () => {
  const files = [
    year(2020, ''),
    madeUp({ from: '2019-07-01', to: '2020-12-31' }),
    madeUp({ from: '2020-01-01', to: '2020-06-30' }),
    year(2019, ''),
  ];
  const keys = ['2019', '2020-h1', '20190701-20201231', '2020'];
  expect(ordered(files).map((file) => file.period.key)).toEqual(keys);
  expect(ordered([...files].reverse()).map((file) => file.period.key)).toEqual(keys);
});

describe('what cannot stand side by side', () => {
  const at = (name: string, number: number, level = 'tỉnh') =>
    madeUp({ name, level, from: `${number}-01-01`, to: `${number}-12-31` });
  const problemOf = (...files: readonly ReturnType<typeof madeUp>[]) => orderFiles(files).problem;

  test('one unit in one period, twice: both files are named', () => {
    expect(problemOf(year(2019, ''), { ...year(2019, ''), file: 'khac.yaml' })).toEqual({
      type: 'same-period',
      first: 'Vân Hải 2019-12-31.yaml',
      second: 'khac.yaml',
      period: 'năm 2019',
    });
  });

  test('two units', () => {
    expect(problemOf(at('Lai Châu', 2019), at('Điện Biên', 2020))).toMatchObject({
      type: 'other-unit',
      first: 'Lai Châu 2019-12-31.yaml',
    });
  });

  test('a province and the greater one that bears its name: the files of the others are named', () => {
    const problem = problemOf(at('Đồng Nai', 2026), at('Đồng Nai', 2024));
    expect(problem).toMatchObject({ type: 'merged', first: 'Đồng Nai 2024-12-31.yaml', newer: [] });
    expect(problem?.type === 'merged' && problem.older.map(({ name }) => name)).toEqual(['Bình Phước']);
  });

  test('a province that went into another one', () => {
    const problem = problemOf(at('Bình Phước', 2024), at('Đồng Nai', 2026));
    expect(problem?.type === 'merged' && problem.older.map(({ name }) => name)).toEqual(['Đồng Nai']);
  });

  test('a commune on both sides of the reform', () => {
    expect(problemOf(at('Tân Thử', 2024, 'xã'), at('Tân Thử', 2026, 'xã'))).toMatchObject({
      type: 'reformed',
      level: 'commune',
    });
  });

  test('a province that stayed as it was is one', () => {
    expect(problemOf(at('Lai Châu', 2024), at('Lai Châu', 2026))).toBeNull();
  });
});
