import { expect, test } from 'vitest';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

/** Each outlet's items as "count form" → the totals, as printed, with their formulas' number of terms. */
function totals(...outlets: readonly (readonly string[])[]): readonly string[] {
  const media = outlets.map((items, index) => ({
    id: `m${index}`,
    group: 'báo chí',
    outlets: [`Báo ${index}`],
    items: items.map((item) => {
      const [, count = '', form = ''] = /^(.*\d)\s+(\D+)$/.exec(item) ?? [];
      return { count, form };
    }),
  }));
  return summaryOf(unitYear({ media })).mediaTotals.map(({ form, count }) => `${count.text} ${form.text}`);
}

test.each([
  ['the same unit words are added', [['100 tin, bài'], ['35 tin, bài'], ['75 tin, bài']], ['210 tin, bài']],
  ['other unit words never', [['100 tin, bài'], ['270 lượt tin, bài']], []],
  ['a form of one outlet is no total', [['12 chuyên mục', '12 chuyên trang']], []],
  ['capitals do not matter', [['2 Chuyên mục'], ['3 chuyên mục']], ['05 Chuyên mục']],
  ['an approximate term makes the sum approximate', [['trên 100 tin, bài'], ['110 tin, bài']], ['trên 210 tin, bài']],
  ['of two, the more cautious word stays', [['trên 100 tin'], ['khoảng 50 tin']], ['khoảng 150 tin']],
  ['a ratio cannot be added', [['11/12 tin'], ['5 tin']], []],
] as const)('%s', (_, outlets, expected) => {
  expect(totals(...outlets)).toEqual(expected);
});
