import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/indicators/targets/verdict.js';
import { aimOf } from '../../../src/model/targets/aim.js';
import { APPROXIMATORS, type Approximator } from '../../../src/quantity/approximation/approximators.js';
import {
  approximatorBefore,
  beginsWithNumber,
  takeApproximator,
} from '../../../src/quantity/approximation/findApproximator.js';
import { saysEstimate } from '../../../src/quantity/approximation/meaningOf.js';
import { differenceWord, moreCautious } from '../../../src/quantity/approximation/moreCautious.js';
import { isApart } from '../../../src/quantity/bounds/bounds.js';
import { shareSide } from '../../../src/quantity/bounds/shareSide.js';
import { sureOrder } from '../../../src/quantity/bounds/sureOrder.js';
import { valueBounds } from '../../../src/quantity/bounds/valueBounds.js';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { counted, money, rate } from '../../support/quantities.js';

const WORDS = Object.keys(APPROXIMATORS) as Approximator[];

/**
 * What a word says of 100% of a plan, and what 94%, 95% and 96% are of a target with the word before 95%. A limit that
 * leaves its own number out asks for more than that number, and what it asks for is met, not exceeded.
 */
const VERDICTS: readonly (readonly [side: string, targets: string, words: readonly string[]])[] = [
  ['above', 'missed missed met', ['hơn', 'trên']],
  ['null', 'missed met exceeded', ['không dưới', 'không ít hơn', 'ít nhất', 'tối thiểu']],
  ['below', 'met missed missed', ['dưới']],
  ['null', 'met met missed', ['không quá', 'nhiều nhất', 'tối đa']],
  // Neither is a limit: 95% is surely more than "gần 95%", and as much as "đến 95%" at least.
  ['below', 'missed exceeded exceeded', ['gần', 'gần đến', 'chưa đầy', 'chưa đến', 'chưa tới']],
  ['null', 'missed undecidable exceeded', ['hơn khoảng', 'khoảng hơn', 'khoảng trên']],
  ['null', 'missed met exceeded', ['gần khoảng', 'khoảng gần', 'khoảng dưới', 'đến', 'tới', 'lên đến', 'lên tới']],
  ['null', 'missed undecidable exceeded', ['xấp xỉ', 'trên dưới', 'khoảng', 'chừng', 'khoảng chừng']],
  ['null', 'missed undecidable exceeded', ['ước khoảng', 'ước tính khoảng', 'ước đạt khoảng']],
  // The number itself, not counted yet.
  ['null', 'missed met exceeded', ['ước', 'ước tính', 'ước đạt']],
];

function verdictOn(value: Quantity, wanted: Quantity) {
  return judge({ aim: aimOf({ wanted, label: 'Tỷ lệ' }), value, wanted }, 'due').status;
}

describe('what a word says', () => {
  test.each(VERDICTS)('100%% is %s of its plan; a target of 95%%: %s (%j)', (side, targets, words) => {
    for (const word of words) {
      expect(String(shareSide(rate(`${word} 100%`))), word).toBe(side);
      const found = ['94%', '95%', '96%'].map((now) => verdictOn(rate(now), rate(`${word} 95%`)));
      expect(found.join(' '), word).toBe(targets);
    }
  });

  test('is known of each word of the table', () => {
    expect(VERDICTS.flatMap(([, , words]) => words).sort()).toEqual([...WORDS].sort());
  });

  test('an estimate is one where the word says so', () => {
    expect(WORDS.filter(saysEstimate)).toEqual(WORDS.filter((word) => word.startsWith('ước')));
    expect(saysEstimate(null)).toBe(false);
  });
});

describe('which values a word allows', () => {
  test.each([
    ['228.000', 'hơn 227.000', true],
    ['227.999', 'hơn 227.000', false],
    ['227.000', 'hơn 227.000', false],
    ['hơn 227.000', '226.999', true],
    ['hơn 227.000', '227.000', true],
    ['gần 228.000', '227.000', true],
    ['gần 228.000', '227.001', false],
    ['228.001', 'gần 228.000', true],
    ['1.165.500', 'khoảng 1.165.000', true],
    ['1.165.499', 'khoảng 1.165.000', false],
    ['khoảng 1.165.000', '1.164.499', true],
    ['khoảng 1.165.000', '1.164.500', false],
    ['12.500', 'khoảng 12.000', true],
    // 12.450 to 12.550 against 11.500 to 12.500.
    ['khoảng 12.500', 'khoảng 12.000', false],
    ['khoảng 12.000', 'khoảng 11.000', true],
    ['khoảng 12.000', 'khoảng 11.900', false],
    ['ít nhất 300', '299', true],
    ['900', 'ít nhất 300', false],
    ['1', 'không quá 300', false],
    ['301', 'không quá 300', true],
    // An estimate is a number like another, unless it is rough besides.
    ['ước 301', '300', true],
    ['ước khoảng 301', '301', false],
    ['gần 12.000', 'hơn 11.000', false],
    ['gần 13.000', 'hơn 11.000', true],
    ['10-15', '9', true],
    ['10-15', '10', false],
    ['6', '5', true],
  ])('%s is surely more than %s: %s', (a, b, expected) => {
    expect(sureOrder(counted(a), counted(b)) === 1).toBe(expected);
    expect(sureOrder(counted(b), counted(a)) === -1).toBe(expected);
  });

  test('of rates by the decimals that they have', () => {
    expect(sureOrder(rate('96%'), rate('hơn 95%'))).toBe(1);
    expect(sureOrder(rate('95,9%'), rate('hơn 95%'))).toBeNull();
    expect(sureOrder(rate('95,9%'), rate('hơn 95,8%'))).toBe(1);
    expect(sureOrder(rate('91%'), rate('khoảng 90%'))).toBe(1);
    expect(sureOrder(rate('90,4%'), rate('khoảng 90%'))).toBeNull();
  });

  test('strictly they lie within those that it allows generously: numbers that cannot be one are told apart', () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 30 }).map((n) => n * 1000),
    );
    const text = fc
      .tuple(fc.constantFrom(null, ...WORDS), number)
      .map(([word, n]) => (word === null ? `${n}` : `${word} ${n}`));
    fc.assert(
      fc.property(fc.constantFrom(counted, money, rate), text, text, (read, one, other) => {
        const [a, b] = [read(one), read(other)];
        if (isApart(valueBounds(a), valueBounds(b))) expect(Math.abs(sureOrder(a, b) ?? 0), `${one}, ${other}`).toBe(1);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the word of a sum', () => {
  const words = fc.constantFrom(null, ...WORDS);

  test('is the more cautious one, in any order, and an exact number changes nothing', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const both = moreCautious(a, b);
        expect(moreCautious(b, a)).toBe(both);
        expect(moreCautious(a, moreCautious(b, c))).toBe(moreCautious(both, c));
        expect(moreCautious(a, both)).toBe(both);
        expect(moreCautious(a, a)).toBe(a);
        expect(moreCautious(a, null)).toBe(a);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['hơn', 'ít nhất', 'ít nhất'],
    ['gần', 'khoảng gần', 'khoảng gần'],
    ['khoảng', 'ước', 'ước'],
    ['ước', 'ước khoảng', 'ước khoảng'],
    ['xấp xỉ', 'trên dưới', 'trên dưới'],
    ['xấp xỉ', 'khoảng', 'khoảng'],
    ['xấp xỉ', 'hơn', 'khoảng'],
    ['hơn', 'gần', 'khoảng'],
    ['ước khoảng', 'hơn', 'ước khoảng'],
  ] as const)('%s and %s: %s', (a, b, winner) => {
    expect(moreCautious(a, b)).toBe(winner);
  });

  test.each([
    ['hơn', null, 'hơn'],
    [null, 'hơn', 'khoảng'],
    [null, 'gần', 'khoảng'],
    ['hơn', 'hơn', 'khoảng'],
    [null, 'xấp xỉ', 'xấp xỉ'],
    [null, 'ước', 'ước'],
    [null, null, null],
  ] as const)('of a difference, %s less %s: %s', (more, less, word) => {
    expect(differenceWord(more, less)).toBe(word);
  });
});

describe('a word in a text', () => {
  test.each([
    ['khoảng gần 30', 'khoảng gần'],
    ['Khoảng 30', 'khoảng'],
    ['hơn30', 'hơn'],
    ['đến 30', 'đến'],
    ['hơnn 30', null],
    ['hơn', null],
    ['30', null],
  ])('begins %j: %s', (text, word) => {
    expect(takeApproximator(text)).toBe(word);
  });

  test.each([
    ['có hơn', 'hơn'],
    ['có khoảng gần', 'khoảng gần'],
    ['Gần', 'gần'],
    ['tính đến', null],
    ['lên tới', null],
    ['ahơn', null],
    ['có', null],
  ])('ends %j: %s', (text, word) => {
    expect(approximatorBefore(text)).toBe(word);
  });

  test.each([
    ['01 năm', true],
    ['hơn 18 tháng', true],
    ['chưa đầy 2 năm', true],
    ['đến 30/9/2019', false],
    ['năm 2019', false],
    ['hơn một năm', false],
  ])('%j begins with so many: %s', (text, expected) => {
    expect(beginsWithNumber(text)).toBe(expected);
  });
});
