import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';
import { shown } from '../shown.js';

describe('counts', () => {
  test.each([
    // written, printed, exact value
    ['8', '08', '8'],
    ['08', '08', '8'],
    ['0', '0', '0'],
    ['10', '10', '10'],
    ['837727', '837.727', '837727'],
    ['1.165.787', '1.165.787', '1165787'],
    ['hơn 227.000', 'hơn 227.000', '227000'],
    ['hơn 8', 'hơn 08', '8'],
    ['Khoảng  gần 30', 'khoảng gần 30', '30'],
    ['trên dưới 30', 'trên dưới 30', '30'],
    ['không dưới 100', 'không dưới 100', '100'],
    ['hơn\u00a04.321', 'hơn 4.321', '4321'],
    ['\ufeff8\u200b37.727', '837.727', '837727'],
    ['ho\u031bn 30', 'hơn 30', '30'],
    ['412,5 nghìn', '412,5 nghìn', '412500'],
    ['412,5 ngàn', '412,5 ngàn', '412500'],
    ['8 nghìn', '8 nghìn', '8000'],
    ['3 vạn', '3 vạn', '30000'],
    ['1,25 triệu', '1,25 triệu', '1250000'],
    ['1 triệu 250 nghìn', '1 triệu 250 nghìn', '1250000'],
    ['10-15', '10-15', '10..15'],
    ['10 – 15', '10-15', '10..15'],
    ['khoảng 1000-1500', 'khoảng 1.000-1.500', '1000..1500'],
    ['từ 3 đến 5', 'từ 3 đến 5', '3..5'],
    ['3-5 triệu', '3-5 triệu', '3000000..5000000'],
    ['2109/2156', '2.109/2.156', '2109 of 2156'],
    ['11/11', '11/11', '11 of 11'],
    ['0/5', '0/5', '0 of 5'],
    ['hàng chục', 'hàng chục', '10..99'],
    ['hàng trăm', 'hàng trăm', '100..999'],
    ['Hàng ngàn', 'hàng ngàn', '1000..9999'],
    ['hàng vạn', 'hàng vạn', '10000..99999'],
    ['hàng chục nghìn', 'hàng chục nghìn', '10000..99999'],
    ['hàng triệu', 'hàng triệu', '1000000..9999999'],
  ])('%s is printed %s and is %s', (written, printed, value) => {
    expect(readQuantity(written, false, 'count').problems).toEqual([]);
    expect(shown(readQuantity(written, false, 'count'))).toBe(`${printed} = ${value}`);
  });

  test('keeps the approximator, the whole and the decimals apart', () => {
    expect(readQuantity('gần 2,5 triệu', false, 'count').value).toEqual({
      type: 'quantity',
      kind: 'count',
      text: 'gần 2,5 triệu',
      approximator: 'gần',
      low: { num: 2500000n, den: 1n },
      high: { num: 2500000n, den: 1n },
      whole: null,
      decimals: 1,
    });
  });

  test.each([
    ['100.000', '100.000 = 100000', '100000'],
    ['837.727', '837.727 = 837727', '837727'],
  ])('unquoted %s is read as thousands, with a warning', (written, value, safe) => {
    expect(shown(readQuantity(written, true, 'count'))).toBe(value);
    expect(readQuantity(written, true, 'count').problems).toEqual([
      { code: 'number-unquoted', args: { text: written, read: written, safe } },
    ]);
    expect(readQuantity(written, false, 'count').problems).toEqual([]);
  });

  test.each(['100000', '1.165.787', 'hơn 100.000', '08', '3.900 triệu'])('unquoted %s needs no warning', (written) => {
    expect(readQuantity(written, true, 'count').problems).toEqual([]);
  });
});
