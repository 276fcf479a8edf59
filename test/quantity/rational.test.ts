import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  isInteger,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  toDecimal,
  toExact,
} from '../../src/quantity/rational.js';
import { rationals } from './arbitraries.js';
import { cut } from './cut.js';

describe('rational', () => {
  test.each([
    [rational(6, 4), { num: 3n, den: 2n }],
    [rational(3, -6), { num: -1n, den: 2n }],
    [rational(0, -7), { num: 0n, den: 1n }],
    [rational(12n), { num: 12n, den: 1n }],
  ])('is reduced, its denominator above zero', (got, wanted) => {
    expect(got).toEqual(wanted);
  });

  test.each([
    () => rational(1, 0),
    () => divide(rational(1), rational(0)),
    () => rational(0.5),
    () => rational(2 ** 53),
  ])('refuses what is no exact number', (make) => {
    expect(make).toThrow(RangeError);
  });

  test.each([
    ['1/8', 2, '0.13', '0.12'],
    ['-1/8', 2, '-0.13', '-0.12'],
    ['1/2', 0, '1', '0'],
    ['-1/2', 0, '-1', '0'],
    ['99996/1000', 2, '100', '99.99'],
    ['2627/3214', 4, '0.8174', '0.8173'],
    ['7', 2, '7', '7'],
  ])('%s to %i decimals: rounded %s, cut %s', (text, decimals, rounded, shortened) => {
    expect(toDecimal(roundHalfUp(parse(text), decimals))).toBe(rounded);
    expect(toDecimal(cut(parse(text), decimals))).toBe(shortened);
  });

  test.each([
    ['8173/100', '81.73', '81.73'],
    ['-1/20', '-0.05', '-0.05'],
    ['1500', '1500', '1500'],
    ['2627/3214', null, '2627/3214'],
    ['1/3', null, '1/3'],
  ])('%s as a decimal is %s', (text, decimal, exact) => {
    expect(toDecimal(parse(text))).toBe(decimal);
    expect(toExact(parse(text))).toBe(exact);
  });

  test('obeys the laws of a field', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(a, b)).toBe(compare(subtract(a, b), rational(0)));
      }),
    );
  });

  test('rounds to the nearest and cuts toward zero, both to whole units of the last digit', () => {
    fc.assert(
      fc.property(rationals, fc.nat(6), (r, decimals) => {
        const unit = rational(1n, 10n ** BigInt(decimals));
        const off = subtract(roundHalfUp(r, decimals), r);
        expect(compare(multiply(size(off), rational(2)), unit)).toBeLessThanOrEqual(0);
        expect(compare(size(cut(r, decimals)), size(r))).toBeLessThanOrEqual(0);
        expect(compare(size(subtract(r, cut(r, decimals))), unit)).toBe(-1);
        expect(isInteger(divide(roundHalfUp(r, decimals), unit))).toBe(true);
        expect(isInteger(divide(cut(r, decimals), unit))).toBe(true);
      }),
    );
  });

  test('prints a decimal only where it is exact', () => {
    fc.assert(
      fc.property(rationals, (r) => {
        const decimal = toDecimal(r);
        if (decimal === null) expect(parse(toExact(r))).toEqual(r);
        else expect(fromDecimal(decimal)).toEqual(r);
      }),
    );
  });
});

function parse(text: string): Rational {
  const [num = '', den = '1'] = text.split('/');
  return rational(BigInt(num), BigInt(den));
}

function fromDecimal(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

function size(r: Rational): Rational {
  return r.num < 0n ? multiply(r, rational(-1)) : r;
}
