import { expect, test } from 'vitest';
import { printBounds } from '../../../src/quantity/bounds/bounds.js';
import { valueBounds } from '../../../src/quantity/bounds/valueBounds.js';
import { printNumber } from '../../../src/quantity/print/printNumber.js';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';

/** What a printed number can stand for, as the checks take it. */
test.each([
  ['an exact count', readQuantity('4.321', false, 'count'), 0, '4.321'],
  ['a range', readQuantity('10-15', false, 'count'), 0, '10-15'],
  ['a wording', readQuantity('hàng trăm', false, 'count'), 0, '100-999'],
  ['the a of a/b', readQuantity('5/8', false, 'count'), 0, '5'],
  ['"hơn", also before an exact-looking number', readQuantity('hơn 4.321', false, 'count'), 0, '≥ 4.321'],
  ['"gần"', readQuantity('gần 4.321', false, 'count'), 0, '≤ 4.321'],
  [
    '"khoảng": 2,5 of the last digit that says something',
    readQuantity('khoảng 4.800', false, 'count'),
    0,
    '4.320-5.280',
  ],
  ['… a tenth at least', readQuantity('ước 12.345', false, 'count'), 1, '11.110,5-13.579,5'],
  ['… half of it at most', readQuantity('khoảng 200', false, 'count'), 0, '100-300'],
  ['a number with few digits', readQuantity('trên dưới 1.300', false, 'count'), 0, '1.050-1.550'],
  ['rounded or cut to a hundred', readQuantity('412,5 nghìn', false, 'count'), 0, '412.450-412.600'],
  ['zeros in full are exact', readQuantity('412.500', false, 'count'), 0, '412.500'],
  ['money in tỷ', readQuantity('3.900 tỷ đồng', false, 'money'), 0, '3.899.500.000.000-3.901.000.000.000'],
  ['money in two pieces', readQuantity('1 tỷ 250 triệu đồng', false, 'money'), 0, '1.249.500.000-1.251.000.000'],
  ['money down to the đồng', readQuantity('2 triệu 500.000 đồng', false, 'money'), 0, '2.500.000'],
  ['a rate', readQuantity('96,06%', false, 'rate'), 3, '96,055-96,070'],
  ['nothing', readQuantity('khoảng 0', false, 'count'), 0, '0'],
])('%s', (_, { value }, decimals, expected) => {
  if (value === null) throw new Error('unreadable');
  expect(printBounds(valueBounds(value), (end) => printNumber(end, decimals))).toBe(expected);
});
