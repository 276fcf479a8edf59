import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { trendDocument } from '../../../src/compare/trend/trendDocument.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { multiply, rational } from '../../../src/quantity/rational.js';
import { writeText } from '../../../src/writers/text/writeText.js';
import { ordered, rowOf, rowsOf, voluntaryYears } from './madeUp.js';

const count = fc.integer({ min: 0, max: 5_000_000 });
const written = fc.oneof(
  { weight: 4, arbitrary: count.map(String) },
  { weight: 1, arbitrary: count.map((value) => `khoảng ${value}`) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const series = fc.array(written, { minLength: 1, maxLength: 6 });

const printed = (inputs: readonly TrendInput[]): string => {
  const files = ordered(inputs);
  return writeText(trendDocument(files, trendRows(files), false));
};

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(
      series.chain((values) => {
        const files = voluntaryYears(...values);
        return fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length }));
      }),
      ([files, shuffled]) => {
        expect(printed(shuffled)).toBe(printed(files));
      },
    ),
    { numRuns: 25 },
  );
});

test('one file is a series of one: its numbers, no growth, no pace', () => {
  fc.assert(
    fc.property(count, (value) => {
      const [row] = rowsOf(voluntaryYears(String(value)));
      expect(row?.observations).toHaveLength(1);
      expect([row?.growths, row?.pace]).toEqual([[], null]);
    }),
    { numRuns: 25 },
  );
});

test('a constant series does not grow', () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 2, max: 6 }), (value, length) => {
      const row = rowOf(voluntaryYears(...Array.from({ length }, () => String(value))));
      expect(row.growths.every(({ direction, difference }) => direction === 'bằng' && difference === null)).toBe(true);
      expect(row.pace?.yearly).toEqual(rational(0));
    }),
    { numRuns: 25 },
  );
});

test('so many times the people grow by so many times as many, and by the same percentages', () => {
  const exact = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(exact, fc.integer({ min: 2, max: 50 }), (values, scale) => {
      const one = rowOf(voluntaryYears(...values.map(String)));
      const many = rowOf(voluntaryYears(...values.map((value) => String(value * scale))));
      expect(many.pace?.yearly).toEqual(multiply(one.pace?.yearly ?? rational(0), rational(scale)));
      expect(many.pace?.rate?.text).toBe(one.pace?.rate?.text);
      expect(many.growths.map(({ percent }) => percent?.value)).toEqual(
        one.growths.map(({ percent }) => percent?.value),
      );
    }),
    { numRuns: 25 },
  );
});

test('the pace carries the first exact number to the last', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), (values) => {
      const { pace } = rowOf(voluntaryYears(...values.map(String)));
      const gained = multiply(pace?.yearly ?? rational(0), rational(values.length - 1));
      expect(gained).toEqual(rational((values.at(-1) ?? 0) - (values[0] ?? 0)));
    }),
    { numRuns: 25 },
  );
});
