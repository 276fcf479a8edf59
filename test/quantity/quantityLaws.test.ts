import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCount } from '../../src/quantity/print/printCount.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { rational } from '../../src/quantity/rational.js';
import { readCount } from '../../src/quantity/read/readCount.js';
import type { Reading } from '../../src/quantity/read/reading.js';
import { readMoney } from '../../src/quantity/read/readMoney.js';
import { readRate } from '../../src/quantity/read/readRate.js';
import { countTexts, moneyTexts, rateTexts, wholeNumbers } from './arbitraries.js';

type Reader = (text: string, plain: boolean) => Reading<Quantity>;

const readers: readonly (readonly [string, Reader, fc.Arbitrary<string>])[] = [
  ['count', readCount, countTexts],
  ['rate', readRate, rateTexts],
  ['money', readMoney, moneyTexts],
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

describe.each(readers)('every %s', (_kind, read, texts) => {
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
        const { value, problems } = readCount(printCount(rational(n)), false);
        expect(value?.low).toEqual(rational(n));
        expect(value?.high).toEqual(rational(n));
        expect(problems).toEqual([]);
      }),
    );
  });

  test('thousands points and the padding zero change nothing', () => {
    fc.assert(
      fc.property(wholeNumbers, (text) => {
        expect(readCount(text, false).value?.low).toEqual(rational(BigInt(text.replaceAll('.', ''))));
      }),
    );
  });

  test('the normal form of the text changes nothing', () => {
    fc.assert(
      fc.property(countTexts, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(readCount(text.normalize(form), false)).toEqual(readCount(text, false));
      }),
    );
  });
});
