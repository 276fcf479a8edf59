import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCount } from '../../src/quantity/print/printNumber.js';
import type { QuantityKind } from '../../src/quantity/quantity.js';
import { rational } from '../../src/quantity/rational.js';
import { readQuantity } from '../../src/quantity/read/readQuantity.js';
import { countTexts, moneyTexts, rateTexts, wholeNumbers } from './arbitraries.js';

const kinds: readonly (readonly [QuantityKind, fc.Arbitrary<string>])[] = [
  ['count', countTexts],
  ['rate', rateTexts],
  ['money', moneyTexts],
];

const warnings: readonly string[] = ['number-unquoted', 'number-decimal-point'];

/** Strings made of what figures are made of come closer to the edges than arbitrary ones. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...['0', '1', '8', '000', '234', '.', ',', '-', '–', '/', '%', ' ', '+', '_', 'e', 'O', '１', 'hơn', 'khoảng'],
      ...['từ', 'đến', 'hàng', 'trăm', 'nghìn', 'triệu', 'tỷ', 'đồng', 'đ', 'người', 'phần', '~', '>', '\u0301'],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe.each(kinds)('every %s', (kind, texts) => {
  const read = (text: string, plain: boolean) => readQuantity(text, plain, kind);

  test('an officer may write is read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text, false).value, text).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('is printed so that reading it again gives the same, without a warning', () => {
    fc.assert(
      fc.property(fc.oneof(texts, scraps), (text) => {
        const { value } = read(text, false);
        if (value !== null) expect(read(value.text, false), text).toEqual({ value, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('is read or refused, never both, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps, texts), fc.boolean(), (text, plain) => {
        const { value, problems } = read(text, plain);
        const refused = problems.some(({ code }) => !warnings.includes(code));
        expect(value === null, text).toBe(refused);
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  test('has a problem whose suggestion, if any, can be followed', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        for (const { code, args } of read(text, true).problems) {
          if (code === 'number-leading-zero' || !('suggestion' in args) || args.suggestion === null) continue;
          expect(read(args.suggestion, false).problems, `${text}: ${args.suggestion}`).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('numbers', () => {
  test('every count from 0 to 10^15 printed and read is itself', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (n) => {
        const { value, problems } = readQuantity(printCount(rational(n)), false, 'count');
        expect(value?.low).toEqual(rational(n));
        expect(value?.high).toEqual(rational(n));
        expect(problems).toEqual([]);
      }),
    );
  });

  test('thousands points and the padding zero change nothing', () => {
    fc.assert(
      fc.property(wholeNumbers, (text) => {
        expect(readQuantity(text, false, 'count').value?.low).toEqual(rational(BigInt(text.replaceAll('.', ''))));
      }),
    );
  });

  test('the normal form of the text changes nothing', () => {
    fc.assert(
      fc.property(countTexts, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(readQuantity(text.normalize(form), false, 'count')).toEqual(readQuantity(text, false, 'count'));
      }),
    );
  });
});
