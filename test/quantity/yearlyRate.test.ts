import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearlyRate } from '../../src/quantity/arithmetic/yearlyRate.js';
import { multiply, rational } from '../../src/quantity/rational.js';

const positive = fc.integer({ min: 1, max: 2_000_000 }).map((n) => rational(n));

describe('compound growth per year', () => {
  test.each([
    // 1,1 × 1,1 = 1,21
    ['two years of 10%', 100, 121, rational(2), rational(10)],
    ['one year is the plain growth', 2000, 2627, rational(1), rational(3135, 100)],
    ['half a year counts twice', 100, 110, rational(1, 2), rational(21)],
    ['a loss', 121, 100, rational(2), rational(-909, 100)],
    // √2 = 1,41421…: 41,42
    ['a root that never ends', 1, 2, rational(2), rational(4142, 100)],
    // 100 → 100,005 in a year is 0,005%: a half goes up.
    ['exactly a half', 100_000, 100_005, rational(1), rational(1, 100)],
    ['nothing changed', 7, 7, rational(5, 3), rational(0)],
  ])('%s', (_name, first, last, years, rate) => {
    expect(yearlyRate(rational(first), rational(last), years)).toEqual(rate);
  });

  test.each([
    ['from nothing', 0, 5, rational(1)],
    ['to nothing', 5, 0, rational(1)],
    ['over no time', 5, 6, rational(0)],
    ['over ages', 5, 6, rational(1501)],
    ['over less than a day', 5, 6, rational(1, 1501)],
  ])('%s there is none', (_name, first, last, years) => {
    expect(yearlyRate(rational(first), rational(last), years)).toBeNull();
  });

  test('over more than a thousand years, or in an hour or so, there is one', () => {
    // 1.500 years of a hundredth of a percent make 1,1618 of 1.
    expect(yearlyRate(rational(10_000), rational(11_618), rational(1500))).toEqual(rational(1, 100));
    expect(yearlyRate(rational(7), rational(7), rational(1, 1500))).toEqual(rational(0));
  });

  test('does not depend on the unit', () => {
    fc.assert(
      fc.property(positive, positive, positive, (first, last, scale) => {
        const years = rational(17, 12);
        expect(yearlyRate(multiply(first, scale), multiply(last, scale), years)).toEqual(
          yearlyRate(first, last, years),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('lies within half a hundredth of the true rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 20_000 }), fc.integer({ min: 500, max: 20_000 }), (first, last) => {
        const rate = yearlyRate(rational(first), rational(last), rational(5, 2));
        const truth = ((last / first) ** 0.4 - 1) * 100;
        expect(Math.abs(Number(rate?.num) / Number(rate?.den) - truth)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});
