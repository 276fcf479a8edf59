import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';
import { shown } from '../shown.js';

describe('rates', () => {
  test.each([
    ['96,06', '96,06%', '96.06'],
    ['96,06%', '96,06%', '96.06'],
    ['302,72 %', '302,72%', '302.72'],
    ['96,10%', '96,10%', '96.1'],
    ['gần 20%', 'gần 20%', '20'],
    ['8', '8%', '8'],
    ['08%', '8%', '8'],
    ['26 phần trăm', '26%', '26'],
    ['26-27%', '26-27%', '26..27'],
    ['26–27 %', '26-27%', '26..27'],
    ['26% - 27%', '26%-27%', '26..27'],
    ['từ 26 đến 27,5%', 'từ 26 đến 27,5%', '26..27.5'],
    ['1.234,5', '1.234,5%', '1234.5'],
    ['1,234', '1,234%', '1.234'],
    ['1234', '1234%', '1234'],
    ['123456', '123456%', '123456'],
    ['1234567', '1.234.567%', '1234567'],
    ['0', '0%', '0'],
  ])('%s is printed %s and is %s', (written, printed, value) => {
    expect(readQuantity(written, true, 'rate').problems).toEqual([]);
    expect(shown(readQuantity(written, true, 'rate'))).toBe(`${printed} = ${value}`);
  });

  test.each([
    ['96.06', '96,06% = 96.06', '96,06'],
    ['0.03%', '0,03% = 0.03', '0,03%'],
    ['0.125', '0,125% = 0.125', '0,125'],
    ['1234.567', '1.234,567% = 1234.567', '1.234,567'],
    ['1234.5-12345.5', '1.234,5-12.345,5% = 1234.5..12345.5', '1.234,5-12.345,5'],
    ['hơn 26.5-27.5%', 'hơn 26,5-27,5% = 26.5..27.5', 'hơn 26,5-27,5%'],
  ])('%s is read with a warning about its decimal point', (written, value, suggestion) => {
    for (const plain of [true, false]) {
      expect(shown(readQuantity(written, plain, 'rate'))).toBe(value);
      expect(readQuantity(written, plain, 'rate').problems).toEqual([
        { code: 'number-decimal-point', args: { text: written, suggestion } },
      ]);
    }
  });

  test.each([
    ['1.234', '1234', '1,234'],
    ['hơn 100.000%', 'hơn 100000%', 'hơn 100,000%'],
  ])('%s may be thousands or a fraction', (written, first, second) => {
    expect(readQuantity(written, true, 'rate')).toEqual({
      value: null,
      problems: [{ code: 'number-ambiguous', args: { text: written, first, second } }],
    });
  });
});
