import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/writers/text/displayWidth.js';

test.each([
  ['', 0],
  ['Bình Phước', 10],
  ['Bình Phước'.normalize('NFD'), 10],
  ['ệ'.normalize('NFD'), 1],
  ['Đ', 1],
  ['a\u200bb', 2],
  ['\u0301', 0],
  ['社会', 4],
  ['ＢＨＸＨ', 8],
  ['🏥', 2],
  ['👩‍⚕️', 2],
])('%s: %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
