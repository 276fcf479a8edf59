import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational, readExact, toExact } from '../../../src/quantity/rational.js';

test('reads back every exact value', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 10_000 }), (num, den) => {
      const value = rational(num, den);
      expect(readExact(toExact(value))).toEqual(value);
    }),
  );
});

test.each(['', '1,5', '1.', '.5', '1/0', '2019-12-31', 'khoảng 5', '1e3'])('"%s" is none', (text) => {
  expect(readExact(text)).toBeNull();
});
