import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  floor,
  isInteger,
  lastPlace,
  multiply,
  percentage,
  type Rational,
  rational,
  readExact,
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
        expect(compare(multiply(absolute(off), rational(2)), unit)).toBeLessThanOrEqual(0);
        expect(compare(absolute(cut(r, decimals)), absolute(r))).toBeLessThanOrEqual(0);
        expect(compare(absolute(subtract(r, cut(r, decimals))), unit)).toBe(-1);
        expect(isInteger(divide(roundHalfUp(r, decimals), unit))).toBe(true);
        expect(isInteger(divide(cut(r, decimals), unit))).toBe(true);
      }),
    );
  });

  test.each([
    ['3/2', 1n, 2n],
    ['-3/2', -2n, -1n],
    ['4', 4n, 4n],
    ['-4', -4n, -4n],
    ['-1/3', -1n, 0n],
    ['0', 0n, 0n],
  ])('%s: no more than it is %i, no less %i', (text, below, above) => {
    expect([floor(parse(text)), ceiling(parse(text))]).toEqual([below, above]);
  });

  test('is in per cent of another, and has a size', () => {
    expect(percentage(rational(1), rational(4))).toEqual(rational(25));
    expect(() => percentage(rational(1), rational(0))).toThrow(RangeError);
    expect([absolute(rational(-1, 3)), absolute(rational(1, 3))]).toEqual([rational(1, 3), rational(1, 3)]);
  });

  test.each([
    [4800n, 100n],
    [4801n, 1n],
    [10n, 10n],
    [7n, 1n],
    [0n, 1n],
  ])('the last digit of %i that says something is worth %i', (whole, place) => {
    expect(lastPlace(whole)).toBe(place);
  });

  test('reads back every exact value', () => {
    fc.assert(
      fc.property(rationals, (r) => {
        expect(readExact(toExact(r))).toEqual(r);
      }),
    );
  });

  test.each(['', '1,5', '1.', '.5', '1/0', '2019-12-31', 'khoảng 5', '1e3'])('"%s" is no exact value', (text) => {
    expect(readExact(text)).toBeNull();
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
