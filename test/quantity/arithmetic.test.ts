import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addQuantities, addRatios } from '../../src/quantity/arithmetic/addQuantities.js';
import { distanceBetween, pointsBetween } from '../../src/quantity/arithmetic/distanceBetween.js';
import { multiplyQuantity } from '../../src/quantity/arithmetic/multiplyQuantity.js';
import { percentQuantity } from '../../src/quantity/arithmetic/percentOf.js';
import { missingQuantity } from '../../src/quantity/missingQuantity.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { readQuantity } from '../../src/quantity/read/readQuantity.js';
import { counted, money, rate } from '../support/quantities.js';
import { countTexts, moneyTexts } from './arbitraries.js';

test.each([
  ['0', 2, '0%'],
  ['0,004', 2, '0,004%'],
  ['0,00049', 2, '0,0005%'],
  ['0,005', 2, '0,01%'],
  ['12,50', 2, '12,5%'],
  ['100,00', 2, '100%'],
])('%s%% with at most %i decimals: %s', (text, decimals, printed) => {
  expect(percentQuantity(rate(`${text}%`).low, decimals).text).toBe(printed);
});

describe('multiplyQuantity', () => {
  test.each([
    ['8', 'khoảng 200', 'khoảng 1.600'],
    ['08', '10-15', '80-120'],
    ['hơn 8', 'khoảng 200', 'khoảng 1.600'],
    ['hơn 8', 'gần 200', 'khoảng 1.600'],
    ['hơn 8', '200', 'hơn 1.600'],
    ['2', '3', '06'],
    ['0', 'khoảng 200', '0'],
    ['2', '412,5 nghìn', '825.000'],
    ['8', '11/11', null],
    ['8', 'hàng trăm', null],
  ])('%s × %s = %s', (count, each, product) => {
    expect(multiplyQuantity(counted(count), counted(each))?.text ?? null).toBe(product);
  });

  test('multiplies money, not percentages', () => {
    expect(multiplyQuantity(counted('8'), money('khoảng 2,5 triệu'))?.text).toBe('khoảng 20 triệu đồng');
    expect(multiplyQuantity(counted('8'), rate('5%'))).toBeNull();
    expect(multiplyQuantity(money('8 đồng'), counted('5'))).toBeNull();
  });
});

describe('addQuantities', () => {
  test.each([
    [['2', '3'], '05'],
    [['100', 'hơn 200'], 'hơn 300'],
    [['hơn 100', 'khoảng 200'], 'khoảng 300'],
    [['hơn 100', 'gần 200'], 'khoảng 300'],
    [['gần 100', 'tối đa 200'], 'tối đa 300'],
    [['ước 100', 'khoảng 200', '1.000'], 'ước 1.300'],
    [['10-15', '5'], '15-20'],
    [['10-15', 'khoảng 1.000'], 'khoảng 1.010-1.015'],
    [['1 triệu', '250 nghìn'], '1.250.000'],
    [['11/11'], '11/11'],
    [['hàng trăm'], 'hàng trăm'],
    [['412,5 nghìn'], '412,5 nghìn'],
    [['11/11', '5'], null],
    [['hàng trăm', '5'], null],
    [[], null],
  ])('%j = %s', (texts, sum) => {
    expect(addQuantities(texts.map(counted))?.text ?? null).toBe(sum);
  });

  test('adds money to money only, and percentages never', () => {
    expect(addQuantities([money('1 tỷ'), money('250 triệu')])?.text).toBe('1,25 tỷ đồng');
    expect(addQuantities([money('1-2 triệu'), money('1 triệu')])?.text).toBe('2.000.000-3.000.000 đồng');
    expect(addQuantities([money('1 tỷ'), counted('5')])).toBeNull();
    expect(addQuantities([rate('5%'), rate('6%')])).toBeNull();
  });
});

describe('addRatios', () => {
  test.each([
    [['2.109/2.156', '300/310'], '2.409/2.466'],
    [['2/5', '3/5'], '5/10'],
    [['gần 2/5', '3/5'], 'gần 5/10'],
    [['11/12'], '11/12'],
    [['11/12', '5'], null],
    [[], null],
  ])('%j = %s', (texts, sum) => {
    const total = addRatios(texts.map(counted));
    expect(total?.text ?? null).toBe(sum);
    if (total !== null) expect(counted(total.text)).toEqual(total);
  });
});

describe('distanceBetween', () => {
  test.each([
    ['45', '12', '33'],
    ['12', '45', '33'],
    ['45', 'hơn 12', 'khoảng 33'],
    ['hơn 45', '12', 'hơn 33'],
    ['12', '12', null],
    ['10-15', '12', null],
    ['12', 'hàng trăm', null],
  ])('%s and %s: %s', (a, b, distance) => {
    expect(distanceBetween(counted(a), counted(b))?.text ?? null).toBe(distance);
  });

  test('is of numbers of one kind; that of rates is in points, with the decimals of the finer one', () => {
    expect(distanceBetween(money('1 tỷ'), money('250 triệu'))?.text).toBe('750 triệu đồng');
    expect(distanceBetween(money('1 tỷ'), counted('12'))).toBeNull();
    expect(distanceBetween(rate('96%'), rate('95%'))).toBeNull();
    expect(pointsBetween(rate('96,06%'), rate('95%'))?.text).toBe('1,06');
    expect(pointsBetween(rate('95%'), rate('khoảng 96,5%'))?.text).toBe('khoảng 1,5');
    expect(pointsBetween(rate('95%'), rate('95,0%'))).toBeNull();
    expect(pointsBetween(rate('26-27%'), rate('95%'))).toBeNull();
  });

  test('is not known from a number still to come', () => {
    expect(distanceBetween(counted('45'), missingQuantity('count'))).toBeNull();
    expect(distanceBetween(missingQuantity('count'), counted('45'))).toBeNull();
    expect(pointsBetween(rate('45%'), missingQuantity('rate'))).toBeNull();
  });
});

describe('what is computed', () => {
  const several = fc.array(countTexts.map(counted), { minLength: 2, maxLength: 5 });
  const sums = fc.array(moneyTexts.map(money), { minLength: 2, maxLength: 5 });

  test('does not depend on the order of the parts, nor on subtotals', () => {
    fc.assert(
      fc.property(fc.oneof(several, sums), (parts) => {
        const sum = addQuantities(parts);
        expect(addQuantities(parts.toReversed())).toEqual(sum);
        const [first, second, ...rest] = parts;
        if (first === undefined || second === undefined || rest.length === 0 || sum === null) return;
        const subtotal = addQuantities([first, second]);
        expect(subtotal && addQuantities([subtotal, ...rest])).toEqual(withoutZeroWord(sum, subtotal, rest));
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back as itself', () => {
    fc.assert(
      fc.property(several, sums, (counts, moneys) => {
        const [count, each] = counts;
        const total = addQuantities(counts);
        const paid = addQuantities(moneys);
        const product = count && each ? multiplyQuantity(count, each) : null;
        for (const result of [total, product]) {
          if (result !== null)
            expect(readQuantity(result.text, false, 'count')).toEqual({ value: result, problems: [] });
        }
        if (paid !== null) expect(readQuantity(paid.text, false, 'money')).toEqual({ value: paid, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

/** "khoảng 0 + khoảng 0" is 0, exactly: a subtotal of nothing forgets its word, a grand total does not. */
function withoutZeroWord(sum: Quantity, subtotal: Quantity | null, rest: readonly Quantity[]): Quantity | null {
  return subtotal?.high.num === 0n ? addQuantities([subtotal, ...rest]) : sum;
}
