import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween } from '../../src/page/view/editor/changeBetween.js';

test.each([
  ['abc', 'abc', { from: 3, to: 3, insert: '' }],
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['aab', 'aaab', { from: 2, to: 2, insert: 'a' }],
  ['', 'a', { from: 0, to: 0, insert: 'a' }],
])('%s → %s', (old, text, expected) => {
  expect(changeBetween(old, text)).toEqual(expected);
});

test('put in place, the stretch makes the one text of the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
  fc.assert(
    fc.property(text, text, (old, next) => {
      const { from, to, insert } = changeBetween(old, next);
      expect(old.slice(0, from) + insert + old.slice(to)).toBe(next);
    }),
  );
});
