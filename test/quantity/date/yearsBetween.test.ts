import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, daysInMonth } from '../../../src/quantity/date/calendarDate.js';
import { yearsBetween } from '../../../src/quantity/date/yearsBetween.js';
import { add, rational, subtract } from '../../../src/quantity/rational.js';

const date = (year: number, month: number | null = null, day: number | null = null): CalendarDate => ({
  type: 'date',
  year,
  month,
  day,
});

const anyDate = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => date(year, month, day)),
  );

describe('years between the ends of two days', () => {
  test.each([
    ['a year of 365 days', date(2018, 12, 31), date(2019, 12, 31), rational(1)],
    ['a year of 366 days', date(2019, 12, 31), date(2020, 12, 31), rational(1)],
    ['half a year', date(2018, 12, 31), date(2019, 6, 30), rational(1, 2)],
    ['from the end of February', date(2020, 2, 29), date(2021, 2, 28), rational(1)],
    ['18 months', date(2019, 6, 30), date(2020, 12, 31), rational(3, 2)],
    ['one day of April', date(2019, 4, 29), date(2019, 4, 30), rational(1, 360)],
    ['dates that are only years', date(2018), date(2025), rational(7)],
    ['a month, as its last day', date(2018, 12), date(2019, 3), rational(1, 4)],
    ['from a year, as its last day, to a day', date(2018), date(2019, 6, 30), rational(1, 2)],
    ['from a day to a year, as its last day', date(2018, 6, 30), date(2018), rational(1, 2)],
    ['from a month, as its last day, to a day', date(2019, 4), date(2019, 5, 31), rational(1, 12)],
    ['from a day to a month, as its last day', date(2019, 4, 29), date(2019, 4), rational(1, 360)],
    ['from a year to a month', date(2018), date(2019, 1), rational(1, 12)],
    ['backwards', date(2020), date(2019), rational(-1)],
  ])('%s', (_name, from, to, years) => {
    expect(yearsBetween(from, to)).toEqual(years);
  });

  test('stretches add up', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(add(yearsBetween(a, b), yearsBetween(b, c))).toEqual(yearsBetween(a, c));
        expect(subtract(rational(0), yearsBetween(a, b))).toEqual(yearsBetween(b, a));
      }),
    );
  });
});
