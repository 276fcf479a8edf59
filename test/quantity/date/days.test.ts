import { expect, test } from 'vitest';
import { daysInMonth } from '../../../src/quantity/date/calendarDate.js';
import { isoDay, printIsoDay } from '../../../src/quantity/date/isoDay.js';
import { lastDay } from '../../../src/quantity/date/printDate.js';
import { stretchBetween } from '../../../src/quantity/date/stretch.js';

test('the months of a year', () => {
  const days = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  expect(days(2019)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  // Every fourth year, but of the centuries every fourth.
  expect([1900, 2000, 2023, 2024, 2100, 2400].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28, 29]);
});

test.each([
  ['2025-07-01', '01/7/2025'],
  ['2019-12-31', '31/12/2019'],
  ['2018-02-05', '05/02/2018'],
])('%s is %s', (iso, printed) => {
  expect(lastDay(isoDay(iso))).toBe(iso);
  expect(printIsoDay(iso)).toBe(printed);
});

test.each([
  ['2023-04-30', '2024-12-31', '20 tháng'],
  ['2019-12-31', '2020-01-31', '1 tháng'],
  ['2019-12-30', '2020-01-31', '32 ngày'],
  ['2020-02-28', '2020-03-31', '32 ngày'],
  ['2020-02-29', '2020-03-31', '1 tháng'],
  ['2020-01-01', '2020-01-02', '1 ngày'],
  ['2020-01-01', '2020-01-01', '0 ngày'],
])('from %s to %s it is %s', (from, to, expected) => {
  const { count, unit } = stretchBetween(isoDay(from), isoDay(to));
  expect(`${count} ${unit}`).toBe(expected);
});
