import { describe, expect, test } from 'vitest';
import { readRule } from '../../src/adopt/own/readRule.js';
import { columnOf } from '../../src/adopt/participants/columnOf.js';
import { planWordsOf } from '../../src/adopt/participants/planWordsOf.js';
import { matchPattern } from '../../src/adopt/pattern/matchPattern.js';
import { readPattern } from '../../src/adopt/pattern/readPattern.js';
import { sectionOf } from '../../src/adopt/read/sectionOf.js';
import { sentencesOf } from '../../src/adopt/read/sentencesOf.js';
import * as apart from '../../src/adopt/rules/apart.js';
import { CLOSINGS } from '../../src/adopt/rules/closing.js';
import { COLUMNS } from '../../src/adopt/rules/columns.js';
import * as documents from '../../src/adopt/rules/documents.js';
import { FURNITURE } from '../../src/adopt/rules/furniture.js';
import { PLANS } from '../../src/adopt/rules/givers.js';
import { HEADINGS } from '../../src/adopt/rules/headings.js';
import { OWN_DERIVED } from '../../src/adopt/rules/ownDerived.js';
import * as places from '../../src/adopt/rules/ownPlaces.js';
import { OWN_SENTENCES } from '../../src/adopt/rules/ownSentences.js';
import { ROLES } from '../../src/adopt/rules/roles.js';
import { schemesIn } from '../../src/adopt/rules/schemes.js';
import { SENTENCES, type SentenceRule } from '../../src/adopt/rules/sentences.js';
import * as stock from '../../src/adopt/rules/stock.js';
import * as times from '../../src/adopt/rules/times.js';
import { EVENTS, ITEMS, MATERIALS, OUTLETS } from '../../src/adopt/rules/works.js';
import type { Passage } from '../../src/readers/readDocument.js';

/** Every row of every table is found by its own example, and no earlier row takes it. */
describe('each row has an example that it is the first to fit', () => {
  test.each(HEADINGS.map(({ section, example }) => [example, section] as const))('heading %s', (example, section) => {
    expect([sectionOf(example), sectionOf(`II. ${example}`), sectionOf(`1.2. ${example}`)]).toEqual([
      section,
      section,
      section,
    ]);
  });

  test.each(FURNITURE.map((rule) => [rule.example, rule] as const))('web page %s', (example, rule) => {
    const said = example.toLocaleLowerCase('vi');
    expect(FURNITURE.find(({ words }) => words.test(said))).toBe(rule);
  });

  test.each(ROLES.map((rule) => [rule.example, rule] as const))('role %s', (example, rule) => {
    const [before = '', number = '', after = ''] = example.toLocaleLowerCase('vi').split(/[‹›]/u);
    const kind = number.includes('%') ? 'percent' : 'number';
    // What stands between the number before and this one, and behind it up to the next.
    const own = before.replace(/^.*(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d[\d.,]*%?/u, '').trim();
    const found = ROLES.find(
      ({ kinds, before: head, after: tail }) => kinds.includes(kind) && head.test(own) && tail.test(after.trim()),
    );
    expect(found).toBe(rule);
  });

  test.each(PLANS.map((rule) => [rule.example, rule] as const))('plan %s', (example, rule) => {
    const match = rule.words.exec(example);
    expect(match).not.toBeNull();
    expect(planWordsOf(example)).toEqual(match === null ? null : rule.read(match));
  });

  test.each(COLUMNS.map(({ column, example }) => [example, column] as const))('column %s', (example, column) => {
    expect(columnOf(example)).toBe(column);
  });

  test.each([...EVENTS, ...ITEMS, ...MATERIALS].map(({ words, example }) => [example, words] as const))(
    'what is counted: %s',
    (example, words) => {
      expect(words.exec(`${example} về chính sách`)?.[0]).toBe(example);
    },
  );

  test.each(OUTLETS.map(({ group, words, example }) => [example, group, words] as const))(
    'outlet %s',
    (example, group, words) => {
      expect([words.test(example), OUTLETS.find((rule) => rule.words.test(example))?.group]).toEqual([true, group]);
    },
  );
});

test.each([
  ['BHXH bắt buộc', 'compulsory'],
  ['BHXH, BHYT, BHTN bắt buộc', 'compulsory'],
  ['bảo hiểm xã hội tự nguyện', 'voluntary'],
  ['BHYT toàn dân', 'health'],
  ['BHTN', 'unemployment'],
  ['BHXH, BHYT, BHTN', 'total'],
  ['BHXH bắt buộc và tự nguyện', 'social'],
  ['BHXH (bắt buộc, tự nguyện)', 'social'],
  // Of these a group alone is insured: no scheme is named.
  ['BHXH', 'social'],
  ['BHYT hộ gia đình', null],
  ['BHYT học sinh, sinh viên', null],
])('%s names the scheme %s', (words, scheme) => {
  expect(schemesIn(`người tham gia ${words} đạt`).map((named) => named.scheme)).toEqual([scheme]);
});

test.each([
  ['BHXH tỉnh và Bưu điện', []],
  ['kế hoạch BHXH Việt Nam giao', []],
  ['bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm xã hội tự nguyện, bảo hiểm thất nghiệp', ['total']],
  ['BHXH bắt buộc, BHXH tự nguyện', ['compulsory', 'voluntary']],
])('%s', (words, schemes) => {
  expect(schemesIn(words).map(({ scheme }) => scheme)).toEqual(schemes);
});

test.each(OWN_SENTENCES.map((rule) => [rule.key, rule.example, rule] as const))(
  'sentence of a template, %s: %s',
  (_, example, rule) => {
    const fits = ({ pattern, where, under }: SentenceRule): boolean => {
      const isThere = rule.under?.some((section) => under?.includes(section)) ?? true;
      const [first, ...more] = sentencesOf([passage(example)]);
      if (first === undefined || more.length > 0) throw new Error('a cell of a table is one sentence');
      return isThere && matchPattern(readPattern(pattern), first, where) !== null;
    };
    expect(OWN_SENTENCES.find(fits)).toBe(rule);
  },
);

test.each(Object.entries(places))('what is said of places, %s', (_, rule) => {
  const [said] = sentencesOf([passage(rule.example)]);
  expect(said === undefined ? null : readRule(rule, said, new Map())).not.toBeNull();
});

const WORDINGS = [
  ...CLOSINGS,
  ...Object.values(stock),
  ...Object.values(apart),
  ...Object.values(times),
  ...Object.values(documents),
].flatMap((one) => (typeof one === 'string' ? [] : [[one.example, one] as const]));

test.each(WORDINGS)('words: %s', (example, { words }) => {
  expect(example.match(words)).not.toBeNull();
});

test.each(OWN_DERIVED.map((rule) => [rule.example, rule] as const))('worked out: %s', (example, rule) => {
  expect(OWN_DERIVED.find(({ under, words }) => under === rule.under && words.test(example))).toBe(rule);
});

test.each(SENTENCES.map((rule) => [rule.key, rule.example, rule] as const))(
  'sentence of any document, %s: %s',
  (_, example, rule) => {
    const [said] = sentencesOf([passage(example)]);
    const fits = ({ pattern, where }: SentenceRule): boolean =>
      said !== undefined && matchPattern(readPattern(pattern), said, where) !== null;
    expect(SENTENCES.find(fits)).toBe(rule);
  },
);

/** A table's cell is not parted into sentences. */
function passage(text: string): Passage {
  return { text, controls: [], place: { region: 'table', paragraph: 1, heading: null } };
}
