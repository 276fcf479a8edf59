import { describe, expect, test } from 'vitest';
import { checkChangePercents } from '../../../src/model/checks/checkChangePercents.js';
import { checkChangeShape } from '../../../src/model/checks/checkChangeShape.js';
import { checkChanges } from '../../../src/model/checks/checkChanges.js';
import { findingsIn, testCases } from './raised.js';

const change = (value: string, said: string): string =>
  `participants: { total: { value: ${value}, changes: [{ against: năm trước, ${said} }] } }`;
const money = (value: string, said: string): string =>
  `finances: [{ label: Thu, value: ${value}, changes: [{ against: năm trước, ${said} }] }]`;
const rate = (percent: string, said: string): string =>
  `participants: { rates: [{ label: A, percent: ${percent}, of: B, changes: [{ against: năm trước, ${said} }] }] }`;
const AT = 'participants.total.changes.0';

describe('what no sentence can be made of is an error', () => {
  testCases(checkChangeShape, [
    ['nothing said', change('5', ''), [`change-empty ${AT}`]],
    ['a number without direction', change('5', 'value: 2'), [`change-undirected ${AT}`]],
    ['a direction alone', change('5', 'direction: tăng'), []],
    ['two exact numbers say the direction', change('5', 'base: 3'), []],
    ['so does an approximate one that surely lies apart from it', change('hơn 5', 'base: 3'), []],
    ['so does an estimate', change('ước 5', 'base: 5'), []],
    ['one that may be the same does not', change('khoảng 5', 'base: 5'), [`change-undirected ${AT}`]],
    ['a rise of 0', change('5', 'direction: tăng, value: 0'), [`change-zero ${AT}.value`]],
    ['a fall of 0', change('5', 'direction: giảm, value: 0'), [`change-zero ${AT}.value`]],
    ['0% may be a small rise', change('5000', 'direction: tăng, percent: 0%'), []],
    ['equal, and yet a difference', change('5', 'direction: bằng, value: 2'), [`change-equal ${AT}.value`]],
    ['equal, and yet a percentage', change('5', 'direction: bằng, percent: 2'), [`change-equal ${AT}.percent`]],
    ['equal by 0', change('5', 'direction: bằng, value: 0, percent: 0'), []],
    ['money', money('5 tỷ', 'direction: tăng, value: 0 đồng'), ['change-zero finances.0.changes.0.value']],
    [
      'points of a rate',
      rate('5', 'direction: tăng, points: 0'),
      ['change-zero participants.rates.0.changes.0.points'],
    ],
    ['a rate that moved', rate('5', 'direction: tăng, points: 1'), []],
  ]);
});

describe('a change against two given numbers', () => {
  const direction = [`change-direction-disagrees ${AT}.direction`];
  const value = [`change-value-disagrees ${AT}.value`];
  const percent = [`change-percent-disagrees ${AT}.percent`];
  testCases(checkChanges, [
    ['a rise', change('2983', 'base: 1900, direction: tăng, value: 1083, percent: 57%'), []],
    ['called a fall', change('2983', 'base: 1900, direction: giảm'), direction],
    ['called equal', change('2983', 'base: 1900, direction: bằng'), direction],
    ['a fall called a rise', change('1900', 'base: 2983, direction: tăng'), direction],
    ['no change called a rise', change('1900', 'base: 1900, direction: tăng'), direction],
    ['an estimate is compared by its number', change('2983', 'base: ước 3.100, direction: tăng'), direction],
    [
      'but one that is just the base may be rounded',
      change('ước 3000', 'base: 3000, direction: tăng, percent: "1,2"'),
      [],
    ],
    ['how far it fell, without direction', change('ước 2800', 'base: 3000, value: 200, percent: "6,7"'), []],
    ['from an estimate', change('3000', 'base: ước 3200, value: 200'), []],
    ['to a rough number', change('khoảng 2800', 'base: 3000, value: 200'), []],
    ['no change', change('1900', 'base: 1900, direction: bằng'), []],
    ['one off', change('2983', 'base: 1900, direction: tăng, value: 1084'), value],
    ['one off, without direction', change('2983', 'base: 1900, value: 1082'), value],
    ['a fall without direction', change('1900', 'base: 2983, value: 1083'), []],
    ['no change, without direction', change('1900', 'base: 1900, value: 3'), value],
    ['rounded', change('2983', 'base: 1900, percent: "57,0"'), []],
    ['cut', change('2983', 'base: 1900, percent: "56,9"'), percent],
    ['from above: 1083 of 1900 is 57%', change('2983', 'base: 1900, percent: "57,1"'), percent],
    ['a fall is measured by its base', change('75', 'base: 100, direction: giảm, percent: 25'), []],
    ['not by what is left', change('75', 'base: 100, direction: giảm, percent: 33'), percent],
    [
      'a base of 0 has no percentage',
      change('75', 'base: 0, direction: tăng, percent: 75'),
      [`change-percent-of-zero ${AT}.percent`],
    ],
    ['"hơn" may be more', change('hơn 227.000', 'base: 220000, direction: tăng, value: 9000'), []],
    ['but not less', change('hơn 227.000', 'base: 220000, direction: tăng, value: 6000'), value],
    ['"gần" may be less', change('gần 227.000', 'base: 220000, direction: giảm'), []],
    ['but not more', change('gần 227.000', 'base: 230000, direction: tăng'), direction],
    ['money in tỷ is rounded', money('3.900 tỷ', 'base: 3.780 tỷ, direction: tăng, value: 121 tỷ, percent: "3,2"'), []],
    [
      'more than rounding',
      money('3.900 tỷ', 'base: 3.780 tỷ, direction: tăng, value: 130 tỷ'),
      ['change-value-disagrees finances.0.changes.0.value'],
    ],
    ['no base, nothing to hold against', change('2983', 'direction: tăng, value: 1084'), []],
  ]);

  test('the finding bears the figures', () => {
    const [finding] = findingsIn(checkChanges, money('12 tỷ đồng', 'base: 10 tỷ, direction: tăng, percent: 50'));
    expect(finding?.args).toEqual({
      published: '50%',
      computed: '4,55%-36,84%',
      value: '12 tỷ đồng',
      base: '10 tỷ đồng',
      baseGiven: true,
    });
  });
});

describe('a change without its base', () => {
  const percent = [`change-percent-disagrees ${AT}.percent`];
  const impossible = [`change-percent-impossible ${AT}.percent`];
  testCases(checkChangePercents, [
    ['350 less of 58.350 is 0,6%', change('58000', 'direction: giảm, value: 350, percent: "0,6"'), []],
    ['a slip', change('58000', 'direction: giảm, value: 350, percent: 6'), percent],
    ['1.083 more than 1.900 is 57%', change('2983', 'direction: tăng, value: 1083, percent: 57'), []],
    ['measured by the wrong number', change('2983', 'direction: tăng, value: 1083, percent: 36'), percent],
    ['approximately', change('2983', 'direction: tăng, value: hơn 1.000, percent: 57'), []],
    ['more than there is', change('4011', 'direction: tăng, value: 5000'), [`change-exceeds-value ${AT}.value`]],
    ['all of it', change('4011', 'direction: tăng, value: 4011'), []],
    ['a fall may be as great as it likes', change('4011', 'direction: giảm, value: 5000'), []],
    ['"hơn 4.000" may be more', change('hơn 4.000', 'direction: tăng, value: 5000'), []],
    ['a whole base exists', change('100524', 'direction: tăng, percent: "4,46"'), []],
    ['none exists', change('4011', 'direction: tăng, percent: "302,72"'), impossible],
    ['one digit beside it one does', change('4011', 'direction: tăng, percent: "302,71"'), []],
    ['a fall', change('3', 'direction: giảm, percent: 25'), []],
    ['a fall from no whole number', change('3', 'direction: giảm, percent: 30'), impossible],
    ['25% is neither rounded nor cut to 24: a rise', change('5', 'direction: tăng, percent: 24'), impossible],
    ['… and a fall', change('3', 'direction: giảm, percent: 24'), impossible],
    ['25% may be cut from 25,9%: 34 of 27', change('34', 'direction: tăng, percent: 25'), []],
    ['"hơn 20%" may be 25%', change('5', 'direction: tăng, percent: hơn 20%'), []],
    ['"hơn 26%" may be anything above', change('5', 'direction: tăng, percent: hơn 26%'), []],
    ['but five cannot have become none', change('0', 'direction: giảm, percent: 80'), impossible],
    ['a rise to nothing', change('0', 'direction: tăng, percent: 80'), impossible],
    ['a fall of more than everything', change('5', 'direction: giảm, percent: 120'), impossible],
    ['a fall of everything leaves nothing', change('0', 'direction: giảm, percent: 100'), []],
    ['but "100%" may be 99,5%', change('5', 'direction: giảm, percent: 100'), []],
    ['money comes from anything', money('3 đồng', 'direction: giảm, percent: 30'), []],
    ['an approximate value too', change('hơn 3', 'direction: giảm, percent: 30'), []],
    [
      'points above the rate',
      rate('5', 'direction: tăng, points: 7'),
      ['change-exceeds-value participants.rates.0.changes.0.points'],
    ],
    ['points within it', rate('5', 'direction: tăng, points: 4'), []],
    ['points of a fall', rate('5', 'direction: giảm, points: 7'), []],
  ]);
});
