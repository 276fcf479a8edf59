import fc from 'fast-check';
import { type Rational, rational } from '../../src/quantity/rational.js';

export const rationals: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([num, den]) => rational(num, den));

const approximators = fc.constantFrom('', 'hơn ', 'Trên ', 'gần ', 'khoảng gần ', 'ước đạt ', 'trên dưới ', 'đến ');

/** Digits as an officer might group them: "837727", "837.727", "08". */
export const wholeNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.bigInt(0n, 10n ** 15n), fc.constantFrom('plain', 'grouped', 'padded'))
  .map(([n, style]) => {
    if (style === 'grouped') return n.toString().replace(/\B(?=(\d{3})+$)/g, '.');
    return style === 'padded' && n > 0n && n < 10n ? `0${n}` : n.toString();
  });

const fractions = fc.tuple(fc.nat(999), fc.stringMatching(/^[0-9]{1,6}$/)).map(([whole, rest]) => `${whole},${rest}`);
const scales = fc.constantFrom('nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'nghìn tỷ', 'Triệu');

const ranges = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.constantFrom('-', '–', ' - ', 'từ'))
  .map(([low, more, link]) => (link === 'từ' ? `từ ${low} đến ${low + more}` : `${low}${link}${low + more}`));

const bareCounts = fc.oneof(
  wholeNumbers,
  ranges,
  fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9999 })).map(([part, whole]) => `${part} / ${whole}`),
  fc.tuple(fc.nat(9999), scales).map(([n, scale]) => `${n} ${scale}`),
  fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 999 })).map(([n, rest]) => `${n} triệu ${rest} nghìn`),
  fc.tuple(fractions, fc.constantFrom('triệu', 'tỷ')).map((words) => words.join(' ')),
  fc.constantFrom('hàng chục', 'hàng trăm', 'Hàng nghìn', 'hàng chục vạn', 'hàng trăm nghìn'),
);

/** Texts that are right in a count. */
export const countTexts = fc.tuple(approximators, bareCounts).map((words) => words.join(''));

/** Texts that are right in a rate; "96.06" among them with a warning. */
export const rateTexts = fc
  .tuple(
    approximators,
    fc.oneof(
      fc.nat(9999999).map(String),
      fractions,
      fractions.filter((text) => !/,\d{3}$/.test(text)).map((text) => text.replace(',', '.')),
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fractions)
        .map(([n, text]) => `${n}.${text.padStart(3, '0')}`)
        .filter((text) => /^\d+\.\d{3},/.test(text)),
      ranges,
    ),
    fc.constantFrom('', '%', ' %', '\u00a0%', ' phần trăm'),
  )
  .map((words) => words.join(''));

/** Texts that are right in a sum of money. */
export const moneyTexts = fc
  .tuple(
    approximators,
    bareCounts.filter((text) => !text.includes('/')),
    fc.constantFrom('', ' đồng', ' VNĐ', ' đ'),
  )
  .map((words) => words.join(''));
