import { expect, test } from 'vitest';
import { isSameLength, overlap } from '../../../src/compare/comparable/spans.js';

function span(words: string) {
  const [from = '', to = ''] = words.split('/');
  return { from, to };
}

test.each([
  ['2019-01-01/2019-12-31', '2020-01-01/2020-12-31', false],
  ['2019-01-01/2019-12-31', '2019-07-01/2019-07-31', true],
  // The last day of the one is the first of the other.
  ['2019-01-01/2019-06-30', '2019-06-30/2019-12-31', true],
  ['2020-07-01/2020-07-31', '2019-01-01/2019-12-31', false],
])('%s and %s: a common day? %s', (a, b, expected) => {
  const [one, other] = [span(a), span(b)];
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
});

test.each([
  ['a leap year and another', '2020-01-01/2020-12-31', '2019-01-01/2019-12-31', true],
  ['the halves of a year', '2019-01-01/2019-06-30', '2019-07-01/2019-12-31', true],
  ['the shortest month and the longest', '2019-02-01/2019-02-28', '2019-01-01/2019-01-31', true],
  ['a month and four days more', '2019-02-01/2019-02-28', '2019-01-01/2019-02-01', false],
  ['27 days and 28', '2019-02-01/2019-02-27', '2019-02-01/2019-02-28', false],
  ['27 days and others', '2019-02-01/2019-02-27', '2019-03-01/2019-03-27', true],
  ['a day and two', '2019-02-01/2019-02-01', '2019-03-01/2019-03-02', false],
  ['half a year and a year', '2019-01-01/2019-06-30', '2019-01-01/2019-12-31', false],
])('%s: of one length?', (_name, a, b, expected) => {
  const [one, other] = [span(a), span(b)];
  expect([isSameLength(one, other), isSameLength(other, one)]).toEqual([expected, expected]);
});
