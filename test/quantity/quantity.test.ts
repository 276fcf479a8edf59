import { expect, test } from 'vitest';
import { missingQuantity } from '../../src/quantity/missingQuantity.js';
import { isExact, isSingle, type Quantity } from '../../src/quantity/quantity.js';
import { counted, money, rate } from '../support/quantities.js';

/** A number that is still to come has bounds too, of nothing: whoever asks before computing must be told no. */
test.each<[string, Quantity, boolean, boolean]>([
  ['a count', counted('5'), true, true],
  ['a rate', rate('96,06%'), true, true],
  ['a sum of money', money('3.900 tỷ đồng'), true, true],
  ['an approximate number', counted('khoảng 5'), true, false],
  ['a part of a whole', counted('5/8'), true, false],
  ['a range', counted('10-15'), false, false],
  ['a wording', counted('hàng trăm'), false, false],
  ['a count still to come', missingQuantity('count'), false, false],
  ['a rate still to come', missingQuantity('rate'), false, false],
  ['money still to come', missingQuantity('money'), false, false],
])('%s', (_, quantity, single, exact) => {
  expect([isSingle(quantity), isExact(quantity)]).toEqual([single, exact]);
});
