import { expect, test } from 'vitest';
import { printBounds } from '../../../src/quantity/bounds/bounds.js';
import { valueBounds } from '../../../src/quantity/bounds/valueBounds.js';
import { printNumber } from '../../../src/quantity/print/printNumber.js';
import { readCount } from '../../../src/quantity/read/readCount.js';
import { readMoney } from '../../../src/quantity/read/readMoney.js';
import { readRate } from '../../../src/quantity/read/readRate.js';

/** What a printed number can stand for, as the checks take it. */
test.each([
  ['an exact count', readCount('4.321', false), 0, '4.321'],
  ['a range', readCount('10-15', false), 0, '10-15'],
  ['a wording', readCount('hàng trăm', false), 0, '100-999'],
  ['the a of a/b', readCount('5/8', false), 0, '5'],
  ['"hơn", also before an exact-looking number', readCount('hơn 4.321', false), 0, '≥ 4.321'],
  ['"gần"', readCount('gần 4.321', false), 0, '≤ 4.321'],
  ['"khoảng": 2,5 of the last digit that says something', readCount('khoảng 4.800', false), 0, '4.320-5.280'],
  ['… a tenth at least', readCount('ước 12.345', false), 1, '11.110,5-13.579,5'],
  ['… half of it at most', readCount('khoảng 200', false), 0, '100-300'],
  ['a number with few digits', readCount('trên dưới 1.300', false), 0, '1.050-1.550'],
  ['rounded or cut to a hundred', readCount('412,5 nghìn', false), 0, '412.450-412.600'],
  ['zeros in full are exact', readCount('412.500', false), 0, '412.500'],
  ['money in tỷ', readMoney('3.900 tỷ đồng', false), 0, '3.899.500.000.000-3.901.000.000.000'],
  ['money in two pieces', readMoney('1 tỷ 250 triệu đồng', false), 0, '1.249.500.000-1.251.000.000'],
  ['money down to the đồng', readMoney('2 triệu 500.000 đồng', false), 0, '2.500.000'],
  ['a rate', readRate('96,06%', false), 3, '96,055-96,070'],
  ['nothing', readCount('khoảng 0', false), 0, '0'],
])('%s', (_, { value }, decimals, expected) => {
  if (value === null) throw new Error('unreadable');
  expect(printBounds(valueBounds(value), (end) => printNumber(end, decimals))).toBe(expected);
});
