import { expect, test } from 'vitest';
import { gapQuantity } from '../../../src/indicators/targets/gap.js';
import type { Aim } from '../../../src/model/targets/aim.js';
import { missingQuantity } from '../../../src/quantity/missingQuantity.js';
import { counted, money, rate } from '../../support/quantities.js';

test.each<[now: string, wanted: string, aim: Aim, gap: string | null]>([
  ['2.627', '3.214', 'at-least', '587'],
  ['3.300', '3.214', 'at-least', '86'],
  ['3.214', '3.214', 'at-least', null],
  ['ước 12', '45', 'at-least', '33'],
  ['45', 'ước 12', 'at-least', '33'],
  // From a bound it is counted as from its number, unless that is too little itself.
  ['4.900', 'ít nhất 5.000', 'at-least', '100'],
  ['4.900', 'hơn 5.000', 'at-least', 'hơn 100'],
  ['5.100', 'hơn 5.000', 'at-least', '100'],
  ['5.100', 'không quá 5.000', 'at-most', '100'],
  ['4.900', 'dưới 5.000', 'at-most', '100'],
  // What is taken away turns its side round.
  ['hơn 12', '45', 'at-least', 'gần 33'],
  ['gần 12', '45', 'at-least', 'hơn 33'],
  ['ít nhất 12', '45', 'at-least', 'không quá 33'],
  ['không quá 12', '45', 'at-least', 'ít nhất 33'],
  ['dưới 12', '45', 'at-least', 'hơn 33'],
  // "đến 12" may be 12 and is not far below: no word says both of what is left.
  ['đến 12', '45', 'at-least', 'khoảng 33'],
  ['khoảng hơn 12', '45', 'at-least', 'khoảng 33'],
  ['hơn 45', '12', 'at-least', 'hơn 33'],
  ['gần 45', '12', 'at-least', 'gần 33'],
  ['khoảng 45', '12', 'at-least', 'khoảng 33'],
  // To the place of the number that is known least; where even that says too much, nothing.
  ['8.123', 'khoảng 5.000', 'at-least', 'khoảng 3.000'],
  ['2.123', 'khoảng 1.000', 'at-least', null],
  // What may be any number above is any number away.
  ['ít nhất 12', 'khoảng 45', 'at-least', null],
  ['5.123', 'khoảng 5.000', 'at-least', null],
  ['33', 'khoảng 150', 'at-least', 'khoảng 120'],
  // To the nearer end of a range.
  ['5', '10-12', 'at-least', '05'],
  ['15', '10-12', 'at-least', '03'],
  ['10-12', '15', 'at-least', null],
])('%s against %s, %s: %s', (now, wanted, aim, gap) => {
  expect(gapQuantity(counted(now), counted(wanted), aim)?.text ?? null).toBe(gap);
});

test.each([
  [rate('91,04%'), rate('91,5%'), '0,46'],
  [rate('17,2%'), rate('khoảng 35%'), 'khoảng 18'],
  [rate('92%'), rate('92%'), null],
  // Of less than half a point nobody says "khoảng 0".
  [rate('35,3%'), rate('đến 35%'), null],
  [rate('36,8%'), rate('đến 35%'), 'khoảng 2'],
  [money('1.180 tỷ đồng'), money('1.150 tỷ đồng'), '30 tỷ đồng'],
  [missingQuantity('count'), counted('5'), null],
  [counted('5'), missingQuantity('count'), null],
  [counted('5'), money('5 tỷ đồng'), null],
])('rates in points, money in đồng; nothing of what is not known', (now, wanted, gap) => {
  expect(gapQuantity(now, wanted, 'at-least')?.text ?? null).toBe(gap);
});
