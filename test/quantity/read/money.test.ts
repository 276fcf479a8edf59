import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';
import { shown } from '../shown.js';

describe('money', () => {
  test.each([
    ['hơn 3.900 tỷ đồng', 'hơn 3.900 tỷ đồng', '3900000000000'],
    ['12,4 tỷ', '12,4 tỷ đồng', '12400000000'],
    ['12,40 tỉ đồng', '12,40 tỉ đồng', '12400000000'],
    ['1 tỷ 250 triệu đồng', '1 tỷ 250 triệu đồng', '1250000000'],
    ['2 triệu 500.000 đồng', '2 triệu 500.000 đồng', '2500000'],
    ['291 nghìn tỷ đồng', '291 nghìn tỷ đồng', '291000000000000'],
    ['500.000 đồng', '500.000 đồng', '500000'],
    ['500000', '500.000 đồng', '500000'],
    ['500.000đ', '500.000 đồng', '500000'],
    ['5 triệu VNĐ', '5 triệu đồng', '5000000'],
    ['05 tỷ đồng', '5 tỷ đồng', '5000000000'],
    ['0', '0 đồng', '0'],
    ['từ 3 triệu đồng đến 5 triệu đồng', 'từ 3 triệu đến 5 triệu đồng', '3000000..5000000'],
    ['3-5 triệu đồng', '3-5 triệu đồng', '3000000..5000000'],
    ['hàng trăm triệu đồng', 'hàng trăm triệu đồng', '100000000..999999999'],
  ])('%s is printed %s and is %s', (written, printed, value) => {
    expect(readQuantity(written, true, 'money').problems).toEqual([]);
    expect(shown(readQuantity(written, true, 'money'))).toBe(`${printed} = ${value}`);
  });

  test('warns of unquoted thousands and of a decimal point', () => {
    expect(shown(readQuantity('500.000', true, 'money'))).toBe('500.000 đồng = 500000');
    expect(readQuantity('500.000', true, 'money').problems).toEqual([
      { code: 'number-unquoted', args: { text: '500.000', read: '500.000', safe: '500000' } },
    ]);
    expect(shown(readQuantity('12.4 tỷ', true, 'money'))).toBe('12,4 tỷ đồng = 12400000000');
    expect(readQuantity('12.4 tỷ', true, 'money').problems).toEqual([
      { code: 'number-decimal-point', args: { text: '12.4 tỷ', suggestion: '12,4 tỷ' } },
    ]);
  });

  test.each([
    ['1 triệu 250', 'number-unreadable'],
    ['1 tỷ 1.250 triệu', 'number-unreadable'],
    ['1 tỷ 2 tỷ', 'number-unreadable'],
    ['1,5 tỷ 250 triệu', 'number-unreadable'],
    ['5/7 tỷ', 'number-unreadable'],
    ['500 USD', 'number-with-unit'],
    ['12,5 đồng', 'number-fraction'],
    ['0,0000000001 tỷ', 'number-fraction'],
    ['-500.000', 'number-negative'],
    ['5-3 tỷ', 'number-range'],
  ])('%s is refused: %s', (written, code) => {
    const { value, problems } = readQuantity(written, true, 'money');
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
