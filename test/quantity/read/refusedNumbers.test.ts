import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';

describe('a count that cannot be read', () => {
  test.each([
    ['1e3', 'number-notation', { suggestion: '1000' }],
    ['15e+12', 'number-notation', { suggestion: '15000000000000' }],
    ['1.5e3', 'number-notation', { suggestion: null }],
    ['12e', 'number-notation', { suggestion: null }],
    ['a1e5', 'number-unreadable', { expected: 'count' }],
    ['1e3x', 'number-unreadable', { expected: 'count' }],
    ['0xFF', 'number-notation', { suggestion: null }],
    ['0x1F', 'number-notation', { suggestion: null }],
    ['1_000', 'number-notation', { suggestion: '1000' }],
    ["1'000", 'number-notation', { suggestion: '1000' }],
    ['.5', 'number-notation', { suggestion: null }],
    ['+5', 'number-notation', { suggestion: '5' }],
    ['5.', 'number-notation', { suggestion: '5' }],
    ['>100', 'number-notation', { suggestion: 'trên 100' }],
    ['100+', 'number-notation', { suggestion: 'trên 100' }],
    ['~200', 'number-notation', { suggestion: 'khoảng 200' }],
    ['١٢', 'number-foreign-digit', { character: '١', codePoint: 'U+0661', suggestion: '12' }],
    ['hơn １２', 'number-foreign-digit', { character: '１', codePoint: 'U+FF11', suggestion: 'hơn 12' }],
    ['\u{1D7D9}\u{1D7D8}', 'number-foreign-digit', { character: '\u{1D7D9}', codePoint: 'U+1D7D9', suggestion: '10' }],
    ['½', 'number-foreign-digit', { character: '½', codePoint: 'U+00BD', suggestion: null }],
    ['12O', 'number-foreign-digit', { character: 'O', codePoint: 'U+004F', suggestion: '120' }],
    ['l2', 'number-foreign-digit', { character: 'l', codePoint: 'U+006C', suggestion: '12' }],
    ['-5', 'number-negative', {}],
    ['−5', 'number-negative', {}],
    ['12,5', 'number-fraction', {}],
    ['12.5', 'number-fraction', {}],
    ['0.123', 'number-fraction', {}],
    ['12,0', 'number-fraction', {}],
    ['0,0001 nghìn', 'number-fraction', {}],
    ['1,234', 'number-grouping', { suggestion: '1234' }],
    ['1,234,567', 'number-grouping', { suggestion: '1.234.567' }],
    ['hơn 1,234,567', 'number-grouping', { suggestion: 'hơn 1.234.567' }],
    ['1 234 567', 'number-grouping', { suggestion: '1.234.567' }],
    ['1 234', 'number-grouping', { suggestion: '1234' }],
    ['12.34.567', 'number-grouping', { suggestion: null }],
    ['1.2345', 'number-grouping', { suggestion: null }],
    ['1,234.56', 'number-grouping', { suggestion: null }],
    ['007', 'number-leading-zero', { suggestion: '07' }],
    ['00', 'number-leading-zero', { suggestion: '0' }],
    ['01.234', 'number-leading-zero', { suggestion: '1.234' }],
    ['8 hội nghị', 'number-with-unit', { number: '8', unit: 'hội nghị' }],
    ['hơn 227.000 người', 'number-with-unit', { number: 'hơn 227.000', unit: 'người' }],
    ['8hội nghị', 'number-with-unit', { number: '8', unit: 'hội nghị' }],
    ['hàng trăm người', 'number-with-unit', { number: 'hàng trăm', unit: 'người' }],
    ['3 triệu nghìn', 'number-with-unit', { number: null, unit: 'nghìn' }],
    ['3 triệu triệu', 'number-with-unit', { number: null, unit: 'triệu' }],
    ['12%', 'number-with-unit', { number: null, unit: '%' }],
    ['5/0', 'ratio-of-zero', {}],
    ['27-26', 'number-range', {}],
    ['26-26', 'number-range', {}],
    ['', 'number-unreadable', { expected: 'count' }],
    ['hơn', 'number-unreadable', { expected: 'count' }],
    ['hơn gần 5', 'number-unreadable', { expected: 'count' }],
    ['một trăm', 'number-unreadable', { expected: 'count' }],
    ['2019-09-30', 'number-unreadable', { expected: 'count' }],
    ['12 5', 'number-unreadable', { expected: 'count' }],
    ['từ 5', 'number-unreadable', { expected: 'count' }],
    ['từ 5 lên 8', 'number-unreadable', { expected: 'count' }],
    ['12.34,5 nghìn', 'number-grouping', { suggestion: null }],
    ['1,5-2,0004 nghìn', 'number-fraction', {}],
    ['0,0005-2 nghìn', 'number-fraction', {}],
  ])('%s is %s', (text, code, args) => {
    expect(readQuantity(text, true, 'count')).toEqual({
      value: null,
      problems: [{ code, args: { text, ...own(code, 'count'), ...args } }],
    });
  });

  test('is longer than 80 characters', () => {
    expect(readQuantity('1'.repeat(80), true, 'count').value?.low.num).toBe(BigInt('1'.repeat(80)));
    for (const length of [81, 1_000_000]) {
      expect(readQuantity('1'.repeat(length), true, 'count')).toEqual({
        value: null,
        problems: [{ code: 'number-too-long', args: { length, limit: 80 } }],
      });
    }
  });
});

describe('a rate that cannot be read', () => {
  test.each([
    ['27-26%', 'number-range', {}],
    ['.5', 'number-notation', { suggestion: '0,5' }],
    ['1,234.5', 'number-grouping', { suggestion: '1.234,5' }],
    ['0,05 điểm phần trăm', 'number-with-unit', { number: null, unit: 'điểm phần trăm' }],
    ['5/11', 'number-unreadable', { expected: 'rate' }],
    ['96,06%%', 'number-unreadable', { expected: 'rate' }],
    ['hàng trăm', 'number-unreadable', { expected: 'rate' }],
    ['-5%', 'number-negative', {}],
  ])('%s is %s', (text, code, args) => {
    expect(readQuantity(text, true, 'rate')).toEqual({
      value: null,
      problems: [{ code, args: { text, ...own(code, 'rate'), ...args } }],
    });
  });
});

/** What a unit word is told with: the place for it is known to the model alone. */
function own(code: string, expected: string) {
  return code === 'number-with-unit' ? { key: null, expected } : {};
}
