import { describe, expect, test } from 'vitest';
import { dueOf, fallsDueIn, isOfLaterYear, timingOf } from '../../../src/model/targets/due.js';
import type { CalendarDate } from '../../../src/quantity/date/calendarDate.js';
import { readDate } from '../../../src/quantity/date/readDate.js';

function date(text: string): CalendarDate {
  const { value } = readDate(text);
  if (value === null) throw new Error(`no date: ${text}`);
  return value;
}

const QUARTER = { from: date('2022-01-01'), to: date('2022-03-31') };

describe('the day on which a target falls due', () => {
  test.each([
    // What is said wins; else the year; else the name; else the period.
    [{ by: date('30/6/2022'), year: date('2022'), name: 'kế hoạch quý I' }, '2022-06-30'],
    [{ by: date('6/2022') }, '2022-06-30'],
    [{ year: date('2022'), name: 'kế hoạch năm' }, '2022-12-31'],
    [{ year: date('2023') }, '2023-12-31'],
    [{ name: 'kế hoạch năm' }, '2022-12-31'],
    [{ name: 'kế hoạch quý II' }, '2022-06-30'],
    [{}, '2022-03-31'],
    [{ name: 'kế hoạch được giao' }, '2022-03-31'],
    // A name that says a part of the year says more than the year.
    [{ year: date('2022'), name: 'kế hoạch quý I' }, '2022-03-31'],
    [{ year: date('2023'), name: 'chỉ tiêu 6 tháng đầu năm' }, '2023-06-30'],
    [{ year: date('2022'), name: 'kế hoạch năm 2025' }, '2022-12-31'],
  ])('%j: %s', (terms, day) => {
    expect(dueOf(terms, QUARTER)).toEqual({ type: 'day', day });
  });

  test.each([
    ['kế hoạch năm', '2022-12-31'],
    ['kế hoạch cả năm', '2022-12-31'],
    ['dự toán năm 2023', '2023-12-31'],
    ['chỉ tiêu Quý III/2023', '2023-09-30'],
    ['chỉ tiêu đến hết quý 4', '2022-12-31'],
    ['kế hoạch 6 tháng đầu năm', '2022-06-30'],
    ['kế hoạch sáu tháng', '2022-06-30'],
    ['kế hoạch 06 tháng cuối năm', '2022-12-31'],
    ['kế hoạch 9 tháng', '2022-09-30'],
    ['kế hoạch tháng 02', '2022-02-28'],
    ['kế hoạch tháng 2/2024', '2024-02-29'],
    ['chỉ tiêu đến ngày 30/6/2023', '2023-06-30'],
    ['kế hoạch giai đoạn 2021-2025', '2025-12-31'],
    ['mục tiêu đến năm 2025', '2025-12-31'],
    ['KẾ HOẠCH NĂM', '2022-12-31'],
    ['kế hoạch năm 2023 tại Quyết định số 1167/QĐ-TTg ngày 28/6/2016', '2023-12-31'],
    // They name no time of this year.
    ['kế hoạch theo Quyết định số 1167/QĐ-TTg ngày 28/6/2016', '2022-03-31'],
    ['chỉ tiêu theo Nghị quyết năm 2018', '2022-03-31'],
    ['kế hoạch giao ngày 15/01/2022', '2022-03-31'],
    ['chỉ tiêu', '2022-03-31'],
    ['kế hoạch năm học', '2022-03-31'],
  ])('%s: %s', (name, day) => {
    expect(dueOf({ name }, QUARTER)).toEqual({ type: 'day', day });
    expect(dueOf({ name: name.normalize('NFD') }, QUARTER)).toEqual({ type: 'day', day });
  });

  test('of a period that still runs is not here yet, unless it is said', () => {
    const running = { ...QUARTER, running: true };
    expect(dueOf({}, running)).toEqual({ type: 'open' });
    expect(timingOf({ type: 'open' }, date('2022-03-31'))).toBe('running');
    expect(dueOf({ name: 'kế hoạch năm' }, running)).toEqual({ type: 'day', day: '2022-12-31' });
  });

  test('is not known where the data say so, and nothing else', () => {
    expect(dueOf({ undated: true, name: 'kế hoạch được giao' }, QUARTER)).toEqual({ type: 'unknown' });
    expect(dueOf({ undated: true, year: date('2022') }, QUARTER)).toEqual({ type: 'day', day: '2022-12-31' });
  });
});

test.each([
  ['2022-03-31', '2022-03-31', 'due'],
  ['2022-03-31', '2022-03-30', 'running'],
  ['2022-12-31', '2022', 'due'],
  ['2022-12-31', '11/2022', 'running'],
  ['2021-12-31', '2022-03-31', 'due'],
])('due on %s, of a value of %s: %s', (day, asOf, timing) => {
  expect(timingOf({ type: 'day', day }, date(asOf))).toBe(timing);
});

test.each([
  ['2021-12-31', false, false],
  ['2022-01-01', true, false],
  ['2022-12-31', true, false],
  ['2023-01-01', false, true],
])('due on %s: of the period %s, of a later year %s', (day, isOf, isLater) => {
  expect(fallsDueIn({ type: 'day', day }, QUARTER)).toBe(isOf);
  expect(isOfLaterYear({ type: 'day', day }, QUARTER)).toBe(isLater);
});
