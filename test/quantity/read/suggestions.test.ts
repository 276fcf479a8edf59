import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuantityKind } from '../../../src/quantity/quantity.js';
import { compare, type Rational, rational } from '../../../src/quantity/rational.js';
import type { ReadingProblem } from '../../../src/quantity/read/reading.js';
import { readQuantity } from '../../../src/quantity/read/readQuantity.js';

/** A number as people write it in other habits, with what it means. */
interface Written {
  readonly text: string;
  readonly value: Rational;
  /** The word that its sign stands for; empty where none. */
  readonly word: string;
  /** What stands behind the number. */
  readonly unit: string;
}

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** Digits of a whole number, in the ways of other countries, of programs and of scanners. */
const HABITS: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => grouped(digits, '.'),
  // One comma before three digits is a decimal, as Vietnamese writes it.
  (digits) => (digits.length < 7 ? digits : grouped(digits, ',')),
  (digits) => grouped(digits, ' '),
  (digits) => grouped(digits, '_'),
  (digits) => grouped(digits, "'"),
  (digits) => `00${digits}`,
  (digits) => `0${grouped(digits, '.')}`,
  (digits) => digits.replace(/0/g, 'O'),
  (digits) => digits.replace(/1/g, 'l'),
  (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (digits) => `${digits}.`,
  (digits) => digits.replace(/^(\d{1,3})(0+)$/, (_, head: string, zeros: string) => `${head}e${zeros.length}`),
];

const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ...Array.from({ length: 6 }, () => ['', ''] as const),
  ['+', ''],
  ['~', 'khoảng'],
  ['>', 'trên'],
  ['<', 'dưới'],
  ['≥', 'ít nhất'],
  ['≤', 'nhiều nhất'],
];

const SCALES: readonly (readonly [word: string, factor: number])[] = [
  ...Array.from({ length: 4 }, () => ['', 1] as const),
  [' nghìn', 1_000],
  [' triệu', 1_000_000],
  [' trăm', 100],
  [' chục', 10],
];

const UNITS = [
  ...[
    '',
    '',
    '',
    '%',
    ' %',
    ' phần trăm',
    ' điểm phần trăm',
    ' phần nghìn',
    ' đồng',
    'đ',
    ' nghìnđ',
    ' k',
    ' tr',
    ' trđ',
    ' USD',
    ' đô la',
    ' rưỡi',
  ],
  ...[' người', ' đồng chí', ' điểm cầu', ' phần quà', ' người trở lên', ' hoặc 12 xã', '/10 xã', ' trên mười'],
];

const written: fc.Arbitrary<Written> = fc
  .record({
    number: fc.oneof(fc.nat(99), fc.nat(9_999_999), fc.constantFrom(1000, 1200, 50_000, 1_000_000)),
    habit: fc.constantFrom(...HABITS),
    sign: fc.constantFrom(...SIGNS),
    scale: fc.constantFrom(...SCALES),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({ number, habit, sign: [sign, word], scale: [scale, factor], unit }) => ({
    text: `${sign}${habit(String(number))}${scale}${unit}`,
    value: rational(BigInt(number) * BigInt(factor)),
    word,
    unit: unit.trim(),
  }));

/** What a finding proposes to write instead, in the same place. */
function proposals({ code, args }: ReadingProblem): readonly (string | null)[] {
  switch (code) {
    case 'number-ambiguous':
      return [args.first, args.second];
    case 'number-with-unit':
      return [args.number];
    case 'number-unquoted':
      return [args.safe, args.text];
    default:
      return 'suggestion' in args ? [args.suggestion] : [];
  }
}

const PERCENT = ['%', 'phần trăm'];
/** What each kind of number may have behind it without becoming another; of a count, the name of what was counted. */
const OWN_UNITS: Readonly<Record<QuantityKind, readonly string[]>> = {
  count: ['', 'người', 'đồng chí', 'điểm cầu', 'phần quà', '/10 xã'],
  rate: ['', ...PERCENT],
  money: ['', 'đồng', 'đ'],
};

test.each(['count', 'rate', 'money'] as const)(
  'what is proposed for a %s can be written there, and means the same',
  (kind) => {
    let proposed = 0;
    fc.assert(
      fc.property(written, fc.boolean(), ({ text, value, word, unit }, plain) => {
        for (const problem of readQuantity(text, plain, kind).problems) {
          const given = proposals(problem).filter((proposal) => proposal !== null);
          const readings = given.map((proposal) => readQuantity(proposal, false, kind));
          expect(
            readings.flatMap(({ problems }) => problems),
            `${text}: ${given}`,
          ).toEqual([]);
          const same = readings.filter((reading) => reading.value !== null && compare(reading.value.low, value) === 0);
          if (given.length > 0) {
            proposed += 1;
            expect({ text, given, same: same.length > 0 }).toEqual({ text, given, same: true });
            expect({ text, given, unit: OWN_UNITS[kind].includes(unit) }).toEqual({ text, given, unit: true });
            expect({ text, given, word: same[0]?.value?.approximator ?? '' }).toEqual({ text, given, word });
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(proposed).toBeGreaterThan(100);
  },
);
