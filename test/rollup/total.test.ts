import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addQuantities } from '../../src/quantity/arithmetic/addQuantities.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { textLimit } from '../../src/quantity/text/normaliseText.js';
import { createTotal } from '../../src/rollup/rules/total.js';
import { countTexts } from '../quantity/arbitraries.js';
import { counted, money, rate } from '../support/quantities.js';

describe('the law of sums', () => {
  test.each([
    ['hơn 2.500 + 100', 'hơn 2.600'],
    ['gần 300 + hơn 250', 'khoảng 550'],
    ['gần 300 + hơn 250 + 96', 'khoảng 646'],
    ['khoảng 200 + 8', 'khoảng 208'],
    ['ước 100 + khoảng 200', 'ước 300'],
    ['trên 100 + hơn 200', 'trên 300'],
    ['ít nhất 500 + hơn 200', 'ít nhất 700'],
    ['xấp xỉ 100 + trên dưới 50', 'trên dưới 150'],
    ['10-15 + 5', '15-20'],
    ['3 + 4', '07'],
    ['11/11 + 9/10', '20/21'],
    ['hơn 11/12 + 9/10', 'hơn 20/22'],
    ['hơn 4.321', 'hơn 4.321'],
    ['412,5 nghìn', '412,5 nghìn'],
    ['hàng trăm', 'hàng trăm'],
    ['hàng trăm + 5', 'wording'],
    ['5 + hàng trăm', 'wording'],
    ['11/11 + 5', 'ratio-mixed'],
    ['5 + 11/11', 'ratio-mixed'],
    ['5 + 1 tỷ đồng', 'kind-mixed'],
    ['1 tỷ đồng + 250 triệu đồng', '1,25 tỷ đồng'],
    ['gần 120 tỷ đồng + hơn 182 tỷ đồng', 'khoảng 302 tỷ đồng'],
    ['96,06%', 'percent-only'],
    ['96,06% + 98%', 'percent-only'],
  ])('%s = %s', (parts, sum) => {
    const result = totalOf(parts.split(' + ').map(read));
    expect(typeof result === 'string' ? result : result.text).toBe(sum);
  });

  test('is that of addQuantities, wherever that has one', () => {
    fc.assert(
      fc.property(fc.array(countTexts.map(read), { minLength: 1, maxLength: 5 }), (parts) => {
        const sum = addQuantities(parts);
        if (sum !== null) expect(totalOf(parts)).toEqual(sum.text.length > textLimit ? 'too-long' : sum);
      }),
      { numRuns: 500 },
    );
  });

  test('has no more digits than a data file may hold', () => {
    const nines = read('9'.repeat(60));
    expect([totalOf([nines]), totalOf([nines, nines])]).toEqual([nines, 'too-long']);
  });
});

function totalOf(parts: readonly Quantity[]) {
  const total = createTotal();
  for (const part of parts) total.take(part);
  return total.finish();
}

function read(text: string): Quantity {
  if (text.includes('%')) return rate(text);
  return text.endsWith('đồng') ? money(text) : counted(text);
}
