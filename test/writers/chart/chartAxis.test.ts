import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, rational, subtract, toExact } from '../../../src/quantity/rational.js';
import { chartAxis, shareOf } from '../../../src/writers/chart/chartAxis.js';

const ticksOf = (kind: 'line' | 'bar', values: readonly number[]): readonly string[] | undefined =>
  chartAxis(
    kind,
    values.map((value) => rational(Math.round(value * 100), 100)),
  )?.ticks.map(toExact);

describe('the scale of a chart', () => {
  test.each([
    ['bars start at zero', 'bar', [436_093, 438_422], ['0', '100000', '200000', '300000', '400000', '500000']],
    ['lines need not', 'line', [89.5, 90.48, 92], ['89.5', '90', '90.5', '91', '91.5', '92']],
    ['unless half their height were empty', 'line', [1900, 4000], ['0', '1000', '2000', '3000', '4000']],
    ['numbers that are all equal', 'line', [12, 12], ['0', '5', '10', '15']],
    ['nothing but zero', 'bar', [0, 0], ['0', '1']],
    ['persons are whole', 'bar', [1, 2], ['0', '1', '2']],
    ['rates close together', 'line', [90.1, 90.4], ['90.1', '90.2', '90.3', '90.4']],
  ] as const)('%s', (_name, kind, values, ticks) => {
    expect(ticksOf(kind, values)).toEqual(ticks);
  });

  test('of no values is none', () => {
    expect(chartAxis('line', [])).toBeNull();
  });

  test('holds every value, in at most six equal steps', () => {
    const values = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('line' as const, 'bar' as const), values, (kind, pairs) => {
        const drawn = pairs.map(([num, den]) => rational(num, den));
        const axis = chartAxis(kind, drawn);
        if (axis === null) throw new Error('no axis');
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        axis.ticks.slice(1).forEach((tick, index) => {
          expect(subtract(tick, axis.ticks[index] ?? tick)).toEqual(axis.step);
        });
        for (const value of drawn) {
          expect(shareOf(axis, value)).toBeGreaterThanOrEqual(0);
          expect(shareOf(axis, value)).toBeLessThanOrEqual(1);
        }
        if (kind === 'bar') expect(compare(axis.ticks[0] ?? rational(1), rational(0))).toBe(0);
      }),
    );
  });
});
