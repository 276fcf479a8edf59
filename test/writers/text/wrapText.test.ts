import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/writers/text/displayWidth.js';
import { glue } from '../../../src/writers/text/glue.js';
import { balanceText, wrapText } from '../../../src/writers/text/wrapText.js';
import { dataText } from '../arbitraryReport.js';
import { squeeze } from '../plainWords.js';

const line = dataText.map((text) => text.replace(/\n/g, ' ').trim());
const width = fc.integer({ min: 2, max: 40 });

test.each([
  ['một hai ba', 7, ['một hai', 'ba']],
  ['Số:       /BC-BHXH', 40, ['Số:       /BC-BHXH']],
  [`có khoảng${glue}1.600 người`, 14, ['có', 'khoảng 1.600', 'người']],
  [`khoảng${glue}1.600`, 8, ['khoảng', '1.600']],
  ['bảohiểmxãhội', 5, ['bảohi', 'ểmxãh', 'ội']],
  ['', 5, ['']],
])('%s in %i columns', (text, columns, lines) => {
  expect(wrapText(text, columns)).toEqual(lines);
});

test('no line is too wide, and no letter is lost', () => {
  fc.assert(
    fc.property(line, width, (text, columns) => {
      const lines = wrapText(text, columns);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('balanced lines are as many as greedy ones, with the same words', () => {
  fc.assert(
    fc.property(line, width, (text, columns) => {
      const lines = balanceText(text, columns);
      expect(lines).toHaveLength(wrapText(text, columns).length);
      expect(squeeze(lines.join('')).replaceAll(' ', '')).toBe(squeeze(text).replaceAll(' ', ''));
    }),
  );
});
