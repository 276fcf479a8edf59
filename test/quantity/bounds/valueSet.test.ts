import { describe, expect, test } from 'vitest';
import { boundOf, leastOf } from '../../../src/quantity/bounds/boundOf.js';
import { shareSide } from '../../../src/quantity/bounds/shareSide.js';
import { isCounted, sureOrder } from '../../../src/quantity/bounds/sureOrder.js';
import {
  isSurelyAtMost,
  isSurelyLess,
  isWithin,
  placeOf,
  type ValueSet,
  valueSet,
} from '../../../src/quantity/bounds/valueSet.js';
import { missingQuantity } from '../../../src/quantity/missingQuantity.js';
import { rational, toExact } from '../../../src/quantity/rational.js';
import { counted, money, rate } from '../../support/quantities.js';

/** "(227000, 228000)": ends in round brackets are no values, in square ones they are. */
function shown({ low, high, lowOpen, highOpen }: ValueSet): string {
  return `${lowOpen ? '(' : '['}${toExact(low)}, ${high === null ? 'any' : toExact(high)}${highOpen ? ')' : ']'}`;
}

/** The other way round, of whole numbers. */
function setOf(text: string): ValueSet {
  const [, open, low = '', high = '', close] = /^([[(])(\d+), (\d+|any)([\])])$/.exec(text) ?? [];
  const end = high === 'any' ? null : rational(Number(high));
  return { low: rational(Number(low)), high: end, lowOpen: open === '(', highOpen: close === ')' };
}

test.each([
  ['227.000', '[227000, 227000]'],
  ['ước 12.000', '[12000, 12000]'],
  ['hơn 227.000', '(227000, 228000)'],
  ['gần 227.000', '(226000, 227000)'],
  ['khoảng 200', '[150, 250)'],
  // Of the last digit that says something: of 214 a half to either side.
  ['khoảng 214', '[213.5, 214.5)'],
  ['ít nhất 500', '[500, any)'],
  ['không quá 500', '[0, 500]'],
  ['dưới 500', '[0, 500)'],
  ['10-15', '[10, 15]'],
  ['gần 1', '(0, 1)'],
  // Never less than nothing.
  ['khoảng 0', '[0, 0.5)'],
])('%s allows %s', (text, expected) => {
  expect(shown(valueSet(counted(text)))).toBe(expected);
});

test.each([
  [rate('hơn 90%'), '(90, 91)', '1'],
  [rate('khoảng 90,5%'), '[90.45, 90.55)', '0.1'],
  [money('hơn 3.900 tỷ đồng'), '(3900000000000, 4000000000000)', '100000000000'],
])('rates and money too', (quantity, expected, place) => {
  expect([shown(valueSet(quantity)), toExact(placeOf(quantity))]).toEqual([expected, place]);
});

test.each([
  ['[1, 2]', '[3, 4]', true, true, false],
  ['[1, 2]', '[2, 4]', false, true, false],
  ['[1, 2)', '[2, 4]', true, true, false],
  ['[1, 2]', '(2, 4]', true, true, false],
  ['[1, 3]', '[2, 4]', false, false, false],
  ['[1, any)', '[2, 4]', false, false, false],
  ['[2, 3]', '[1, any)', false, false, true],
  ['[2, any)', '[1, any)', false, false, true],
  ['[2, any)', '[1, 9]', false, false, false],
  ['[1, 2]', '[1, 2]', false, false, true],
  ['(1, 2)', '[1, 2]', false, false, true],
  ['[1, 2]', '(1, 2]', false, false, false],
  ['(1, 2]', '(1, 2]', false, false, true],
  ['[1, 2]', '[1, 2)', false, false, false],
  ['[1, 2)', '[1, 2)', false, false, true],
  ['[0, 2]', '[1, 3]', false, false, false],
  ['[1, 4]', '[1, 3]', false, false, false],
  ['[1, 2]', '[1, 3]', false, false, true],
  ['[2, 3]', '[1, 3]', false, false, true],
])('%s beside %s: less %s, at most %s, within %s', (a, b, less, atMost, within) => {
  const [one, other] = [setOf(a), setOf(b)];
  expect([isSurelyLess(one, other), isSurelyAtMost(one, other), isWithin(one, other)]).toEqual([less, atMost, within]);
});

describe('which of two numbers is surely the greater one', () => {
  test.each([
    ['5', '7', -1],
    ['7', '5', 1],
    ['5', '5', 0],
    ['ước 5', '5', 0],
    ['ước 7', '5', 1],
    ['hơn 300', '300', 1],
    ['300', 'hơn 300', -1],
    ['hơn 300', 'hơn 300', null],
    ['gần 300', 'hơn 300', -1],
    ['khoảng 300', '300', null],
    ['10-15', '20', -1],
    ['10-15', '12', null],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sureOrder(counted(a), counted(b))).toBe(expected);
  });

  test.each([
    ['of two kinds', counted('5'), rate('7%')],
    ['one that is still to come', missingQuantity('count'), counted('7')],
    ['or the other', counted('7'), missingQuantity('count')],
    ['parts of a whole', counted('2/5'), counted('7')],
    ['or the other one', counted('7'), counted('2/5')],
  ])('not told %s', (_name, a, b) => {
    expect(sureOrder(a, b)).toBeNull();
  });

  test('counted is one number that no word makes vague', () => {
    const texts = ['5', 'ước 5', 'khoảng 5', 'ước khoảng 5', '10-15', 'hàng trăm'];
    expect(texts.filter((text) => isCounted(counted(text)))).toEqual(['5', 'ước 5']);
    expect(isCounted(missingQuantity('count'))).toBe(false);
  });
});

test.each([
  ['100%', 'on'],
  ['100,4%', 'above'],
  ['99,6%', 'below'],
  ['trên 100%', 'above'],
  ['gần 100%', 'below'],
  ['khoảng 100%', null],
  ['ít nhất 100%', null],
  ['khoảng 90%', 'below'],
  ['khoảng 110%', 'above'],
  ['90-95%', 'below'],
  ['95-100%', null],
  ['95-105%', null],
  ['100-105%', 'on'],
  ['101-105%', 'above'],
])('a published share of %s is %s its plan', (text, expected) => {
  expect(shareSide(rate(text))).toBe(expected);
});

test('a share that is still to come is on no side', () => {
  expect(shareSide(missingQuantity('rate'))).toBeNull();
});

test.each([
  ['500', null, null],
  ['khoảng 500', null, 'khoảng'],
  ['ít nhất 500', 'floor', null],
  ['trên 500', 'floor', 'trên'],
  ['không quá 500', 'ceiling', 'không quá'],
  ['dưới 500', 'ceiling', 'dưới'],
  ['400-500', 'range', null],
])('"%s" as a target is %s; a share of it is counted of "%s"', (text, bound, least) => {
  expect([boundOf(counted(text)), leastOf(counted(text)).approximator]).toEqual([bound, least]);
});
