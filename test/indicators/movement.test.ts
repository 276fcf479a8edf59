import { describe, expect, test } from 'vitest';
import { movementBetween } from '../../src/indicators/movement.js';
import { missingQuantity } from '../../src/quantity/missingQuantity.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { counted, money, rate } from '../support/quantities.js';

/** "tăng 100 5,26% –": direction, distance, percent, points. */
function moved(older: Quantity, newer: Quantity, oneStatement = false): string {
  const { direction, distance, percent, points } = movementBetween(older, newer, oneStatement);
  return [direction ?? '–', ...[distance, percent, points].map((size) => size?.text ?? '–')].join(' ');
}

test.each([
  ['1.900', '2.000', 'tăng 100 5,26% –'],
  ['2.000', '1.900', 'giảm 100 5% –'],
  ['2.000', '2.000', 'bằng – – –'],
  ['0', '5', 'tăng 05 – –'],
  // So little that it would be printed as 0%.
  ['126.308', '126.309', 'tăng 01 – –'],
  ['ước 1.900', '2.000', 'tăng 100 5,26% –'],
  ['1.900', 'ước 2.000', 'tăng 100 5,26% –'],
  ['300', 'hơn 400', 'tăng hơn 100 – –'],
  ['300', 'ít nhất 400', 'tăng ít nhất 100 – –'],
  ['hơn 5.000', '4.900', 'giảm hơn 100 – –'],
  // How far is known only where no value contradicts it.
  ['hơn 227.000', '229.000', 'tăng – – –'],
  ['gần 300', '310', 'tăng – – –'],
  ['khoảng 300', '400', 'tăng khoảng 100 – –'],
  ['300', 'khoảng 400', 'tăng khoảng 100 – –'],
  ['khoảng 300', 'khoảng 500', 'tăng – – –'],
  ['300', 'khoảng hơn 400', 'tăng – – –'],
  ['khoảng 1.165.000', '1.265.100', 'tăng khoảng 100.000 – –'],
  ['10-15', '20', 'tăng – – –'],
  ['10-15', '12', '– – – –'],
  ['hơn 300', 'hơn 300', '– – – –'],
  // Less, though nobody knows by how much: not "giảm hơn 0".
  ['hơn 300', '300', 'giảm – – –'],
  ['300', 'hơn 300', 'tăng – – –'],
  ['gần 300', '300', 'tăng – – –'],
  ['300', 'gần 300', 'giảm – – –'],
])('a count of %s, then %s: %s', (older, newer, expected) => {
  expect(moved(counted(older), counted(newer))).toBe(expected);
});

test.each([
  ['89,24%', '90,48%', 'tăng – – 1,24'],
  ['90,5%', '90%', 'giảm – – 0,5'],
  ['90%', '90%', 'bằng – – –'],
  ['40%', 'khoảng 45%', 'tăng – – khoảng 5'],
  ['90%', 'hơn 91%', 'tăng – – hơn 1'],
  ['hơn 90%', '90%', 'giảm – – –'],
  ['khoảng 90%', '90%', '– – – –'],
])('a rate of %s, then %s: %s', (older, newer, expected) => {
  expect(moved(rate(older), rate(newer))).toBe(expected);
});

describe('parts of a whole', () => {
  test.each([
    ['9/11', '10/11', 'tăng 01 – 9,09'],
    ['10/11', '9/11', 'giảm 01 – 9,09'],
    // Of another whole, it is the share that moves.
    ['9/11', '11/12', 'tăng – – 9,85'],
    ['11/12', '22/24', 'bằng – – –'],
    ['10/10', '10/20', 'giảm – – 50'],
    ['khoảng 9/11', '11/12', '– – – –'],
    ['9/11', 'khoảng 11/12', '– – – –'],
    // Of one whole, which way it went may be known all the same.
    ['hơn 5/11', '3/11', 'giảm – – –'],
    ['3/11', 'hơn 5/11', 'tăng – – –'],
    ['khoảng 5/11', '5/11', '– – – –'],
    ['9/11', '10', '– – – –'],
    ['10', '9/11', '– – – –'],
  ])('%s, then %s: %s', (older, newer, expected) => {
    expect(moved(counted(older), counted(newer))).toBe(expected);
  });
});

test('of two kinds, and of what is still to come, nothing is known', () => {
  const [none, five] = [missingQuantity('count'), counted('5')];
  expect([moved(none, five), moved(five, none), moved(five, rate('5%'))]).toEqual(Array(3).fill('– – – –'));
  expect(moved(money('1 tỷ đồng'), money('1,5 tỷ đồng'))).toBe('tăng 500 triệu đồng 50% –');
});

test.each([
  ['hơn 300', 'hơn 300', 'bằng – – –'],
  ['10-15', '10-15', 'bằng – – –'],
  ['khoảng 9/11', 'khoảng 9/11', 'bằng – – –'],
  ['khoảng 9/11', 'khoảng 9/12', '– – – –'],
  ['khoảng 9/11', 'khoảng 9', '– – – –'],
  ['hơn 300', 'trên 300', '– – – –'],
  ['10-15', '10-16', '– – – –'],
  ['10-15', '11-15', '– – – –'],
])('one statement, said twice (%s, %s): %s', (older, newer, expected) => {
  expect(moved(counted(older), counted(newer), true)).toBe(expected);
});
