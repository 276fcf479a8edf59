import { describe, expect, test } from 'vitest';
import {
  ANYTHING,
  addBounds,
  type Bounds,
  halves,
  isApart,
  isAtMost,
  isBelow,
  multiplyBounds,
  printBounds,
  shareBounds,
  subtractBounds,
} from '../../../src/quantity/bounds/bounds.js';
import { printNumber } from '../../../src/quantity/print/printNumber.js';
import { rational, toExact } from '../../../src/quantity/rational.js';

/** [2, null]: from 2 on. */
type Ends = readonly [low: number, high: number | null];

const bounds = ([low, high]: Ends): Bounds => ({ low: rational(low), high: high === null ? null : rational(high) });
const ends = (found: Bounds | null) =>
  found && `${toExact(found.low)} to ${found.high === null ? 'any' : toExact(found.high)}`;

test.each<[Ends, Ends, below: boolean, atMost: boolean, apart: boolean]>([
  [[1, 2], [3, 4], true, true, true],
  [[3, 4], [1, 2], false, false, true],
  [[1, 2], [2, 4], false, true, false],
  [[2, 4], [1, 2], false, false, false],
  [[1, 3], [2, 4], false, false, false],
  [[1, null], [2, 4], false, false, false],
  [[1, 2], [3, null], true, true, true],
  [[3, null], [1, 2], false, false, true],
])('%j and %j: below %s, at most %s, apart %s', (a, b, below, atMost, apart) => {
  const [one, other] = [bounds(a), bounds(b)];
  expect([isBelow(one, other), isAtMost(one, other), isApart(one, other)]).toEqual([below, atMost, apart]);
});

test('nothing is apart from what can be anything', () => {
  expect(ends(ANYTHING)).toBe('0 to any');
  expect([isApart(ANYTHING, bounds([5, 5])), isApart(bounds([5, 5]), ANYTHING)]).toEqual([false, false]);
});

describe('arithmetic of all that two numbers may be', () => {
  test.each<[Ends, Ends, sum: string, product: string, difference: string | null, share: string | null]>([
    // 1 of 4 is 25, 2 of 2 are 100.
    [[1, 2], [2, 4], '3 to 6', '2 to 8', '0 to 0', '25 to 100'],
    [[5, 8], [1, 2], '6 to 10', '5 to 16', '3 to 7', '250 to 800'],
    [[1, 2], [3, 4], '4 to 6', '3 to 8', null, '25 to 200/3'],
    [[1, 4], [2, 3], '3 to 7', '2 to 12', '0 to 2', '100/3 to 200'],
    [[1, null], [2, 4], '3 to any', '2 to any', '0 to any', '25 to any'],
    [[6, null], [2, 4], '8 to any', '12 to any', '2 to any', '150 to any'],
    [[1, 2], [2, null], '3 to any', '2 to any', '0 to 0', '0 to 100'],
    [[1, 2], [0, 4], '1 to 6', '0 to 8', '0 to 2', '25 to any'],
    [[1, 2], [0, 0], '1 to 2', '0 to 0', '1 to 2', null],
    [[1, 2], [0, null], '1 to any', '0 to any', '0 to 2', '0 to any'],
  ])('%j and %j', (a, b, ...expected) => {
    const [one, other] = [bounds(a), bounds(b)];
    const found = [
      addBounds(one, other),
      multiplyBounds(one, other),
      subtractBounds(one, other),
      shareBounds(one, other),
    ];
    expect(found.map(ends)).toEqual(expected);
  });

  test('half-units of a place', () => {
    expect([0, 1, 2, 5].map((count) => toExact(halves(rational(10), count)))).toEqual(['0', '5', '10', '25']);
  });
});

test.each<[Ends, string]>([
  [[1600, 1600], '1.600'],
  [[1350, 1850], '1.350-1.850'],
  [[500, null], '≥ 500'],
  [[0, 30], '≤ 30'],
  [[0, 0], '0'],
  [[0, null], '≥ 0'],
  [[1, 30], '1-30'],
])('%j is written "%s"', (a, expected) => {
  expect(printBounds(bounds(a), (end) => printNumber(end, 0))).toBe(expected);
});

test('ends that are printed alike are one', () => {
  const near: Bounds = { low: rational(161, 10), high: rational(164, 10) };
  expect(printBounds(near, (end) => printNumber(end, 0))).toBe('16');
});
