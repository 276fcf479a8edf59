import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possiblePlans } from '../../../src/quantity/bounds/possiblePlans.js';
import { printNumber } from '../../../src/quantity/print/printNumber.js';
import { rational, roundHalfUp } from '../../../src/quantity/rational.js';
import { rate } from '../../support/quantities.js';
import { cut } from '../cut.js';
import { percentMatches } from './percentMatches.js';

describe('possiblePlans', () => {
  test.each([
    [126308, '96,06%', { from: 131475n, to: 131495n }],
    [2627, '81,73%', { from: 3214n, to: 3214n }],
    [5, '100%', { from: 5n, to: 5n }],
    [1, '3%', { from: 26n, to: 40n }],
    [1, '99%', null],
    [0, '5%', null],
    [0, '0%', { from: 1n, to: null }],
    [1, '0%', { from: 101n, to: null }],
    [20, 'gần 20%', { from: 100n, to: null }],
    [20, 'hơn 20%', { from: 1n, to: 100n }],
    [20, 'khoảng 20%', { from: 89n, to: 114n }],
    [20, '26-27%', { from: 72n, to: 78n }],
  ])('%i at %s', (value, percent, interval) => {
    expect(possiblePlans(rational(value), rate(percent))).toEqual(interval);
  });

  test('holds every plan from which a percentage, rounded or cut, really came', () => {
    fc.assert(
      fc.property(counts, plans, fc.nat(3), fc.constantFrom(roundHalfUp, cut), (value, plan, decimals, shorten) => {
        const printed = printNumber(shorten(rational(value * 100n, plan), decimals), decimals);
        // Rates of a thousand percent and more are written without points where they are whole.
        const percent = rate(`${decimals === 0 ? printed.replaceAll('.', '') : printed}%`);
        const interval = possiblePlans(rational(value), percent);
        expect(interval).not.toBeNull();
        if (interval === null) return;
        expect(interval.from <= plan && (interval.to === null || plan <= interval.to)).toBe(true);
        expect(percentMatches(rational(value), rational(plan), percent)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('holds exactly the plans with which the percentage matches', () => {
    const words = fc.constantFrom('', 'hơn ', 'gần ', 'khoảng ', 'xấp xỉ ');
    const printed = fc.oneof(
      fc.nat(150).map(String),
      fc.nat(15000).map((n) => printNumber(rational(n, 100), 2)),
      fc.nat(90).map((n) => `${n}-${n + 7}`),
    );
    fc.assert(
      fc.property(fc.bigInt(0n, 400n), words, printed, (value, word, number) => {
        const percent = rate(`${word}${number}%`);
        const interval = possiblePlans(rational(value), percent);
        const matching = smallPlans.filter((plan) => percentMatches(rational(value), rational(plan), percent));
        const inside = smallPlans.filter(
          (plan) => interval !== null && plan >= interval.from && (interval.to === null || plan <= interval.to),
        );
        expect(inside).toEqual(matching);
      }),
      { numRuns: 300 },
    );
  });
});

describe('percentMatches', () => {
  test.each([
    [8173, 10000, '81,73%', true],
    [81735, 100000, '81,73%', true], // cut
    [81735, 100000, '81,74%', true], // rounded
    [81725, 100000, '81,73%', true],
    [81724, 100000, '81,73%', false],
    [81740, 100000, '81,73%', false],
    [969, 1000, '96%', true], // cut
    [969, 1000, '97%', true],
    [97, 100, '96%', false],
    [83, 100, 'hơn 80%', true],
    [799, 1000, 'hơn 80%', false],
    [19, 100, 'gần 20%', true],
    [201, 1000, 'gần 20%', false],
    [375, 1000, 'khoảng 35%', true],
    [376, 1000, 'khoảng 35%', false],
    [324, 1000, 'khoảng 35%', false],
    [265, 1000, '26-27%', true],
    [280, 1000, '26-27%', false],
  ])('%i of %i is %s: %s', (value, plan, percent, matches) => {
    expect(percentMatches(rational(value), rational(plan), rate(percent))).toBe(matches);
  });

  test('nothing is a share of nothing', () => {
    expect(percentMatches(rational(0), rational(0), rate('0%'))).toBe(false);
  });
});

const counts = fc.bigInt(1n, 10n ** 7n);
const plans = fc.bigInt(1n, 10n ** 7n);
const smallPlans = Array.from({ length: 700 }, (_, index) => BigInt(index + 1));
