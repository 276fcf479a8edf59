import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printMoney } from '../../../src/quantity/print/printMoney.js';
import { printCount, printNumber } from '../../../src/quantity/print/printNumber.js';
import { printPercent, printPercentAgainst } from '../../../src/quantity/print/printPercent.js';
import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
} from '../../../src/quantity/rational.js';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';
import { rationals } from '../arbitraries.js';

describe('printNumber', () => {
  test.each([
    [rational(1234567), 0, '1.234.567'],
    [rational(9606, 100), 2, '96,06'],
    [rational(961, 10), 2, '96,10'],
    [rational(-1234), 0, '-1.234'],
    [rational(-1, 1000), 2, '0,00'],
    [rational(1, 20), 2, '0,05'],
    [rational(999995, 1000), 2, '1.000,00'],
    [rational(100), 0, '100'],
    [rational(1000), 0, '1.000'],
  ])('prints by Vietnamese convention', (r, decimals, text) => {
    expect(printNumber(r, decimals)).toBe(text);
  });
});

describe('printCount', () => {
  test.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [117, '117'],
    [29024, '29.024'],
  ])('%i is printed %s', (n, text) => {
    expect(printCount(rational(n))).toBe(text);
  });
});

describe('printMoney', () => {
  test.each([
    [0n, '0 đồng', 0],
    [500_000n, '500.000 đồng', 0],
    [1_250_000_000n, '1,25 tỷ đồng', 2],
    [3_900_000_000_000n, '3.900 tỷ đồng', 0],
    [2_500_000n, '2,5 triệu đồng', 1],
    [1_234_567_000n, '1.234,567 triệu đồng', 3],
    [1_234_567_891n, '1.234.567.891 đồng', 0],
  ])('%i is printed %s', (dong, text, decimals) => {
    expect(printMoney(rational(dong))).toEqual({ text, decimals });
  });
});

describe('printPercent', () => {
  test.each([
    [rational(9606, 100), '96,06%'],
    [rational(961, 10), '96,1%'],
    [rational(54), '54%'],
    [rational(262700, 3214), '81,74%'],
    [rational(5, 1000), '0,01%'],
    [rational(-5, 1000), '-0,01%'],
    [rational(-1, 1000), '0%'],
    [rational(12345, 10), '1.234,5%'],
    [rational(1234), '1234%'],
    [rational(-100), '-100%'],
  ])('rounds half-up to two decimals at most and drops zeros', (rate, text) => {
    expect(printPercent(rate)).toBe(text);
  });

  test.each([
    [rational(99996, 1000), rational(100), '99,996%'],
    [rational(100004, 1000), rational(100), '100,004%'],
    [rational(9999999, 100000), rational(100), '99,99999%'],
    [rational(100), rational(100), '100%'],
    [rational(81735, 1000), rational(81735, 1000), '81,735%'],
    [rational(9606, 100), rational(100), '96,06%'],
    [rational(8000, 100), rational(8173, 100), '80%'],
    [rational(200, 3), rational(200, 3), '66,67%'],
    [rational(9506, 100), rational(2852, 30), '95,06%'],
  ])('stands on its side of the target', (rate, target, text) => {
    expect(printPercentAgainst(rate, target)).toBe(text);
  });

  test('rounding never crosses a target, and stays as near as any rounding', () => {
    const hair = fc.tuple(fc.bigInt(-9n, 9n), fc.nat(8)).map(([n, zeros]) => rational(n, 10n ** BigInt(zeros)));
    const near = fc.tuple(fc.nat(300), hair).map(([n, off]) => [rational(n), subtract(rational(n), off)] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(rationals, rationals)), ([target, rate]) => {
        if (rate.num < 0n) return;
        const printed = value(printPercentAgainst(rate, target));
        if (compare(rate, target) !== 0) expect(compare(printed, target)).toBe(compare(rate, target));
        expect(compare(roundHalfUp(rate, 2), roundHalfUp(printed, 2))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('is read as the rounded rate', () => {
    fc.assert(
      fc.property(rationals, (r) => {
        const rate = divide(multiply(r, r), rational(1000));
        expect(value(printPercent(rate))).toEqual(roundHalfUp(rate, 2));
      }),
    );
  });
});

function value(text: string): Rational {
  const { value: quantity, problems } = readQuantity(text, false, 'rate');
  expect(problems).toEqual([]);
  if (quantity === null) throw new Error(text);
  return quantity.low;
}
