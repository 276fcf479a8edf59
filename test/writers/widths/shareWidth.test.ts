import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnDemand, shareWidth } from '../../../src/writers/widths/shareWidth.js';

const column = (least: number, ...cells: readonly number[]): ColumnDemand => ({
  least,
  wish: Math.max(least, ...cells),
  cells,
});

test.each<[string, number, readonly ColumnDemand[], readonly number[]]>([
  ['what fits is shared as it is wished', 3000, [column(500, 1000), column(500, 500)], [2000, 1000]],
  ['what cannot fit is shared as it is needed', 1000, [column(1500, 1500), column(500, 500)], [750, 250]],
  [
    'prose beside values gets all that is left',
    4000,
    [column(1000, 9000, 9000), column(1000, 1000, 1000)],
    [3000, 1000],
  ],
  ['of two columns of prose each the half', 4000, [column(1000, 9000, 1000), column(1000, 1000, 9000)], [2000, 2000]],
])('%s', (_, total, demands, expected) => {
  const widths = shareWidth(total, demands);
  expect(widths.map((width) => Math.round(width / 100))).toEqual(expected.map((width) => Math.round(width / 100)));
});

test('all of the width is given away, and what a column cannot do without where that is there', () => {
  const demand = fc.tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(demand, { minLength: 1, maxLength: 8 }), (given) => {
      const demands = given.map(([least, cells]) => column(least, ...cells));
      const widths = shareWidth(9355, demands);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
      const least = demands.reduce((sum, one) => sum + one.least, 0);
      if (least <= 9355)
        for (const [at, width] of widths.entries()) expect(width + 1).toBeGreaterThanOrEqual(demands[at]?.least ?? 0);
    }),
  );
});
