import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEn, countedEn, countVi } from '../../src/messages/counts.js';

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [3321, '3.321', '3,321'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%i is parted as each language does', (count, vi, en) => {
  expect(countVi(count)).toBe(vi);
  expect(countEn(count)).toBe(en);
});

test('any count is written as the locale has it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(countVi(count)).toBe(count.toLocaleString('vi-VN'));
      expect(countEn(count)).toBe(count.toLocaleString('en'));
    }),
  );
});

test('one of a thing is no plural', () => {
  expect(countedEn(1, 'file')).toBe('1 file');
  expect(countedEn(3321, 'file')).toBe('3,321 files');
  expect(countedEn(2, 'entry', 'entries')).toBe('2 entries');
});
