import { expect, test } from 'vitest';
import { roundingOf } from '../../src/verify/match/roundingOf.js';
import { scanSpots } from '../../src/verify/scan/scanSpots.js';

/** What a person typed, and the exact number of which it may be a rounding. */
test.each([
  // A scale word alone: rounded to the nearest, a half either way.
  ['838 nghìn', 837_727, true],
  ['838 nghìn', 837_500, true],
  ['838 nghìn', 837_499, false],
  ['838 nghìn', 838_500, true],
  ['838 nghìn', 838_501, false],
  ['1,2 triệu', 1_165_787, true],
  ['1,2 triệu', 1_150_000, true],
  ['1,2 triệu', 1_149_999, false],
  ['838.000', 837_727, false],
  // A word that says a side must be true, and the number within one unit.
  ['hơn 837.000', 837_727, true],
  ['hơn 837.000', 837_000, true],
  ['hơn 837.000', 837_999, true],
  ['hơn 837.000', 838_000, false],
  ['hơn 837.000', 836_999, false],
  ['gần 838.000', 837_727, true],
  ['gần 838.000', 837_001, true],
  ['gần 838.000', 837_000, false],
  ['gần 838.000', 838_001, false],
  ['khoảng 838.000', 837_001, true],
  ['khoảng 838.000', 838_999, true],
  ['khoảng 838.000', 839_000, false],
  ['gần 838 nghìn', 837_001, true],
  ['gần 838 nghìn', 836_999, false],
  // Only the last digit is left off: nothing that anybody would round.
  ['gần 837.728', 837_727, false],
  ['gần 837.730', 837_727, true],
  ['gần 0', 0, false],
  // Dates and rates are no counts.
  ['hơn 96%', 96, false],
])('%s of %i: %s', (typed, exact, expected) => {
  const [spot] = scanSpots(`Có ${typed} người`);
  if (spot === undefined) throw new Error('no number');
  expect(roundingOf(spot)?.(`n:${exact}`, []) ?? false).toBe(expected);
});

test('nothing is a rounding of a date', () => {
  const [spot] = scanSpots('Có hơn 2.000 người');
  if (spot === undefined) throw new Error('no number');
  expect(roundingOf(spot)?.('d:2018-05-23', [])).toBe(false);
});
