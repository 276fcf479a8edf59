import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../../src/quantity/text/wholeWords.js';

const PATTERNS = [/(?<!thu )nợ(?! lực)|tồn đọng/u, /rút(?: \p{L}+){0,3} (?:một|1) lần/u, /^(?:tổng )?chi(?! nhánh)/u];
const words = fc.constantFrom(
  'nợ',
  'thu ',
  ' lực',
  'rút',
  ' bảo',
  ' hiểm',
  ' một',
  ' 1',
  ' lần',
  'tổng ',
  'chi',
  ' nhánh',
  'ợ',
  ' ',
  '\n',
  '5',
);

test('finds what the pattern finds between no letters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), fc.array(words, { maxLength: 8 }), (pattern, parts) => {
      const strict = new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'u');
      expect(wholeWords(pattern).test(parts.join(''))).toBe(strict.test(parts.join('')));
    }),
  );
});
