import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { readDataset } from '../../src/source/readDataset.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';
import { checkFile } from './checkFile.js';
import { MINIMAL_FILE } from './minimalFile.js';

const ORDINARY = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url));

function readOrdinaryFile(): void {
  checkFile(ORDINARY);
}

const read = (text: string): unknown => readDataset('data.yaml', new TextEncoder().encode(text)).dataset.value;

describe('scalars are the text that was written', () => {
  test.each([
    ['a: 100.000', '100.000'],
    ['a: 837.727', '837.727'],
    ['{ a: 100.000 }', '100.000'],
    ['a: 0x1F', '0x1F'],
    ['a: 1_000', '1_000'],
    ['a: 08', '08'],
    ['a: 2019-09-30', '2019-09-30'],
    ['a: yes', 'yes'],
    ['a: true', 'true'],
    ['a: .inf', '.inf'],
    ['a: " hai  từ "', 'hai  từ'],
    ['a: ho\u031Bn', 'hơn'],
    ["a: 'Nhân dân''s'", "Nhân dân's"],
    ['a: Tin & bài #1', 'Tin & bài'],
    ['a: !!str 5', '5'],
    ['a: |\n  một\n  hai\n', 'một\nhai'],
    ['a: >\n  một\n  hai\n', 'một hai'],
    ['a:', null],
    ['a: ~', null],
    ['a: null', null],
    ['a: ""', ''],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ a: value });
  });
});

describe('what YAML allows', () => {
  test.each([
    ['an anchor and its alias', 'a: &x Tỉnh ủy\nb: *x', { a: 'Tỉnh ủy', b: 'Tỉnh ủy' }],
    ['an alias of a map', 'a: &x { c: 1 }\nb: *x', { a: { c: '1' }, b: { c: '1' } }],
    ['an explicit key', '? a\n: 1', { a: '1' }],
    ['keys of other programs', '__proto__: 1\nconstructor: 2', { ['__proto__']: '1', constructor: '2' }],
    ['an end mark', 'a: 1\n...\n', { a: '1' }],
    ['a version', '%YAML 1.2\n---\na: 1', { a: '1' }],
    ['a tab behind a hyphen', '-\ta\n', ['a']],
  ])('%s', (_, text, value) => {
    const found = read(text);
    expect(JSON.stringify(found)).toBe(JSON.stringify(value));
  });

  test('a key named __proto__ changes no prototype', () => {
    expect(Object.getPrototypeOf(read('__proto__: { polluted: 1 }'))).toBeNull();
    expect(checkFile(`${MINIMAL_FILE}__proto__: { polluted: 1 }\n`)).toEqual(['9:1 key-unknown']);
    expect(checkFile('unit: { name: { constructor: { name: { a: 1 } } }, level: tỉnh }')).toContain('1:9 type-wrong');
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['a second document', `${MINIMAL_FILE}---\n${MINIMAL_FILE}`, ['9:1 yaml-syntax MULTIPLE_DOCS']],
    ['text behind the end', `${MINIMAL_FILE}...\na: b\n`, ['10:1 yaml-syntax MULTIPLE_DOCS']],
    ['a key twice', `${MINIMAL_FILE}unit: x\n`, ['9:1 yaml-syntax DUPLICATE_KEY']],
    ['a key twice, once in quotes', `${MINIMAL_FILE}"unit": x\n`, ['9:1 yaml-syntax DUPLICATE_KEY']],
    ['a key twice, once decomposed', 'mã: 1\nmã: 2\n', ['2:1 yaml-syntax DUPLICATE_KEY']],
    ['a key twice in braces', 'a: { b: 1, b: 2 }\n', ['1:12 yaml-syntax DUPLICATE_KEY']],
    ['a merge key', MINIMAL_FILE.replace('unit: {', 'unit: { <<: { code: 70 },'), ['1:9 key-unknown']],
    ['a key that is an alias', 'a: &x b\n*x : c\n', ['2:1 yaml-syntax NON_STRING_KEY']],
    ['a key that is a list', '? [a]\n: c\n', ['1:3 yaml-syntax NON_STRING_KEY']],
    ['a key without a name', 'a: 1\n: c\n', ['2:1 yaml-syntax NON_STRING_KEY']],
    ['an alias inside itself', 'a: &x [1, *x]\n', ['1:11 yaml-syntax BAD_ALIAS']],
    ['a map inside itself', 'a: &x\n  b: *x\n', ['2:6 yaml-syntax BAD_ALIAS']],
    ['an alias of nothing', 'a: *x\n', ['1:4 yaml-syntax BAD_ALIAS']],
    ['a date of programs', 'a: !!timestamp 2019-09-30\n', ['1:4 yaml-syntax TAG_RESOLVE_FAILED']],
    ['a set of programs', 'a: !!set { b }\n', ['1:4 yaml-syntax TAG_RESOLVE_FAILED']],
    ['tabs', 'a:\n\tb: 1\n\tc: 1\n', ['2:1 yaml-syntax TAB_AS_INDENT', '3:1 yaml-syntax TAB_AS_INDENT']],
    ['a tab in brackets', 'a:\n  [b,\n\tc]\n', ['3:1 yaml-syntax TAB_AS_INDENT']],
    ['no-break spaces', 'a:\n\u00A0\u00A0- b\n', ['2:1 yaml-syntax TAB_AS_INDENT']],
    ['a bracket without its end', 'a: [b, c\nd:\n  - e\n', ['1:4 yaml-syntax UNCLOSED']],
    ['a brace without its end', '- { a: 1\n- { b: 2 }\n', ['1:3 yaml-syntax UNCLOSED']],
    ['a quote without its end', 'a: "b\nc: d\n', ['1:4 yaml-syntax UNCLOSED']],
    ['a hyphen for none', 'a: -\n', ['1:4 yaml-syntax DASH_FOR_NONE']],
    ['a hyphen for none in braces', 'a: { b: -, c: 1 }\n', ['1:9 yaml-syntax DASH_FOR_NONE']],
    ['a hyphen for none, last in braces', 'a: { b: - }\n', ['1:9 yaml-syntax DASH_FOR_NONE']],
    ['a note in a folded text', 'a:\n  - >\n    b\n  # c\n    d\n', ['4:3 yaml-syntax COMMENT_IN_TEXT']],
    [
      'a note in a folded text, before keys',
      'a:\n  - >\n    b\n  # c\n    d\ne: 1\n',
      ['4:3 yaml-syntax COMMENT_IN_TEXT'],
    ],
    ['the wrong end', 'a: [b}\n', ['1:4 yaml-syntax UNCLOSED']],
  ])('%s', (_, text, findings) => {
    expect(checkFile(text)).toEqual(findings);
  });
});

describe('files made to exhaust', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
    bomb.push(`${to}: &${to} [${Array(8).fill(`*${from}`).join(', ')}]`);

  test.each([
    ['aliases of aliases', bomb.join('\n')],
    ['100 000 open brackets', '['.repeat(100_000)],
    ['100 000 brackets, closed', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100 000 open braces', '{a: '.repeat(100_000)],
    ['100 000 hyphens', '- '.repeat(100_000)],
    ['2000 steps to the right', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['300 000 items', '- a\n'.repeat(300_000)],
    ['500 000 quotes', '"'.repeat(500_000)],
  ])('%s', (_, text) => {
    const exhausted = [expect.stringMatching(/^\d+:\d+ yaml-syntax RESOURCE_EXHAUSTION$/)];
    expectTimesAsMuch(200, () => expect(checkFile(text)).toEqual(exhausted), readOrdinaryFile);
  });

  test('a hundred thousand complaints on one line are one finding', () => {
    const complaints = (): void => expect(checkFile('"'.repeat(200_000))).toEqual(['1:3 yaml-syntax UNEXPECTED_TOKEN']);
    expectTimesAsMuch(200, complaints, readOrdinaryFile);
  });

  test('ten times as many findings take about ten times the work, not a hundred times', () => {
    const find = (count: number): void => {
      expect(checkFile(`${MINIMAL_FILE}limitations:\n${'-\n'.repeat(count)}`)).toHaveLength(count);
      expect(checkFile(Array.from({ length: count }, (_, key) => `khóa-${key}: a`).join('\n'))).toHaveLength(count + 3);
    };
    const fewer = (): void => find(300);
    expectTimesAsMuch(40, () => find(3_000), fewer);
  });

  test('a long line above a slip takes time that grows with its length', () => {
    const wrong = (letters: number): void => {
      expect(
        checkFile(`${MINIMAL_FILE}limitations:\n  - ${'where '.repeat(letters / 6)}\n  - a: b: c\n`).length,
      ).toBeGreaterThan(0);
    };
    const shorter = (): void => wrong(2_400);
    expectTimesAsMuch(40, () => wrong(24_000), shorter);
  });

  test('numbers and abbreviations, as many as the limit and one more', () => {
    const { numbers, abbreviations } = LIMITS.data;
    const count = MINIMAL_FILE.match(/\d+/g)?.length ?? 0;
    const numbered = (more: number): string => `${MINIMAL_FILE}# ${'1 '.repeat(numbers - count + more)}\n`;
    expect(checkFile(numbered(0))).toEqual([]);
    expect(checkFile(numbered(1))).toEqual(['1:1 file-too-many-numbers']);
    const short = (length: number): string =>
      `${MINIMAL_FILE}abbreviations:\n${Array.from({ length }, (_, index) => `  - { short: A${index}, full: chữ ${index} }\n`).join('')}`;
    expect(checkFile(short(abbreviations))).toEqual([]);
    expect(checkFile(short(abbreviations + 1))).toEqual([expect.stringMatching(/^\d+:1 list-too-long$/)]);
  });
});
