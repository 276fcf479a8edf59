import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/quantity/date/calendarDate.js';
import {
  compareDates,
  firstDay,
  lastDay,
  printLongDate,
  printShortDate,
  toIso,
} from '../../../src/quantity/date/printDate.js';
import { readDate, readFullDate } from '../../../src/quantity/date/readDate.js';

/** Real days from the platform's own calendar, so that ours is checked against another. */
const days: fc.Arbitrary<CalendarDate> = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({
    type: 'date',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

const dates: fc.Arbitrary<CalendarDate> = fc.oneof(
  days,
  days.map((date) => ({ ...date, day: null })),
  days.map((date) => ({ ...date, month: null, day: null })),
);

describe('readDate', () => {
  test.each([
    ['2019-09-30', '2019-09-30'],
    ['30/9/2019', '2019-09-30'],
    ['30/09/2019', '2019-09-30'],
    ['30-9-2019', '2019-09-30'],
    ['21.11.2019', '2019-11-21'],
    ['7/5/2018', '2018-05-07'],
    ['ngày 22 tháng 6 năm 2018', '2018-06-22'],
    ['Ngày 05 tháng 01 năm 2020', '2020-01-05'],
    ['ngày 23/5/2018', '2018-05-23'],
    ['nga\u0300y 22 tha\u0301ng 6 na\u0306m 2018', '2018-06-22'],
    ['29/02/2020', '2020-02-29'],
    ['5/2018', '2018-05'],
    ['05.2018', '2018-05'],
    ['2018-05', '2018-05'],
    ['tháng 5/2018', '2018-05'],
    ['tháng 5.2021', '2021-05'],
    ['tháng 5 năm 2018', '2018-05'],
    ['2018', '2018'],
    ['năm 2018', '2018'],
  ])('%s is %s', (text, iso) => {
    const { value, problems } = readDate(text);
    expect(problems).toEqual([]);
    expect(value && toIso(value)).toBe(iso);
  });

  test.each([
    ['31/11/2019', 'date-nonexistent'],
    ['2019-02-30', 'date-nonexistent'],
    ['29/02/1900', 'date-nonexistent'],
    ['9/30/2019', 'date-nonexistent'],
    ['13/2019', 'date-nonexistent'],
    ['0/5/2019', 'date-nonexistent'],
    ['2019-00', 'date-nonexistent'],
    ['30/9/19', 'date-unreadable'],
    ['30/9-2019', 'date-unreadable'],
    ['30/9/1899', 'date-unreadable'],
    ['1/2101', 'date-unreadable'],
    ['2019-09-30T00:00:00Z', 'date-unreadable'],
    ['30/9/２０１９', 'date-unreadable'],
    ['tháng 5', 'date-unreadable'],
    ['', 'date-unreadable'],
  ])('%s is %s', (text, code) => {
    expect(readDate(text)).toEqual({ value: null, problems: [{ code, args: { text } }] });
  });

  test('shows only the beginning of a long text', () => {
    const [problem] = readDate('9'.repeat(5000)).problems;
    expect(problem).toEqual({ code: 'date-unreadable', args: { text: `${'9'.repeat(80)}…` } });
  });

  test('takes a month or a year for imprecise where a day is needed', () => {
    expect(readFullDate('30/9/2019')).toEqual(readDate('30/9/2019'));
    expect(readFullDate('31/11/2019')).toEqual(readDate('31/11/2019'));
    for (const text of ['5/2018', '2018']) {
      expect(readFullDate(text)).toEqual({ value: null, problems: [{ code: 'date-imprecise', args: { text } }] });
    }
  });

  test('never throws, and gives a date or a problem', () => {
    const scraps = fc.array(fc.constantFrom('30', '9', '2019', '/', '-', '.', ' ', 'ngày', 'tháng', 'năm', '0'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          scraps.map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { value, problems } = readDate(text);
          expect(value === null).toBe(problems.length === 1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('printed dates', () => {
  test.each([
    ['2018-05-07', '07/5/2018', 'ngày 07 tháng 5 năm 2018'],
    ['2019-09-30', '30/9/2019', 'ngày 30 tháng 9 năm 2019'],
    ['2019-02-04', '04/02/2019', 'ngày 04 tháng 02 năm 2019'],
    ['2018-03-09', '09/3/2018', 'ngày 09 tháng 3 năm 2018'],
    ['2020-01-05', '05/01/2020', 'ngày 05 tháng 01 năm 2020'],
    ['2018-11-11', '11/11/2018', 'ngày 11 tháng 11 năm 2018'],
    ['2018-02', '02/2018', 'tháng 02 năm 2018'],
    ['2018-05', '5/2018', 'tháng 5 năm 2018'],
    ['2018', '2018', 'năm 2018'],
  ])('%s is %s, in full %s', (iso, short, long) => {
    const date = read(iso);
    expect(printShortDate(date)).toBe(short);
    expect(printLongDate(date)).toBe(long);
  });

  test('are read back as they were, in every form', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const print of [printShortDate, printLongDate, toIso]) expect(read(print(date))).toEqual(date);
      }),
    );
  });

  test.each([
    ['2018-05-07', '2018-05-07', '2018-05-07'],
    ['2018-05', '2018-05-01', '2018-05-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2018', '2018-01-01', '2018-12-31'],
  ])('%s lasts from %s to %s', (iso, first, last) => {
    expect(firstDay(read(iso))).toBe(first);
    expect(lastDay(read(iso))).toBe(last);
  });

  test('are ordered by their first day, then by their last', () => {
    const sorted = ['2018', '2018-05-02', '2018-05', '2018-05-01'].map(read).sort(compareDates).map(toIso);
    expect(sorted).toEqual(['2018', '2018-05-01', '2018-05', '2018-05-02']);
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b)).toBe(-compareDates(b, a) + 0);
        expect(compareDates(a, b) === 0).toBe(firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b));
      }),
    );
  });
});

function read(text: string): CalendarDate {
  const { value } = readDate(text);
  if (value === null) throw new Error(text);
  return value;
}
