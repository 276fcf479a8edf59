import fc from 'fast-check';
import { lexer, type Tokens as Marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { inlineMarkup, type Markup } from '../../../src/report/template/inlineMarkup.js';
import { parseMarkup } from '../../../src/report/template/parseMarkup.js';
import { createTokens } from '../../../src/report/template/tokens.js';
import { expectTimesAsMuch } from '../../support/expectTimesAsMuch.js';

/** "**strong**" as "<strong>strong</strong>". */
function shown(markup: readonly Markup[]): string {
  return markup
    .map((one) =>
      'children' in one
        ? `<${one.type === 'strong' ? 'strong' : 'em'}>${shown(one.children)}</${one.type === 'strong' ? 'strong' : 'em'}>`
        : one.text,
    )
    .join('');
}

/** The same of an independent reader of Markdown. */
function shownByMarked(line: string): string {
  const inner = (tokens: readonly Token[]): string =>
    tokens
      .map((token) =>
        token.type === 'strong' || token.type === 'em'
          ? `<${token.type}>${inner((token as Marked.Strong).tokens)}</${token.type}>`
          : (token as Marked.Text).text,
      )
      .join('');
  const [paragraph] = lexer(line);
  return inner((paragraph as Marked.Paragraph).tokens);
}

test('strong and emphasis, as another reader of Markdown reads them', () => {
  const words = fc.constantFrom('a', 'việc', 'năm 5', '(b)', '"c"', 'd.', 'e,', '5%', 'g-h', '\\*', 'a_b', '2 * 3');
  const emphasis = fc.tuple(fc.constantFrom('*', '_'), words).map(([sign, said]) => `${sign}${said}${sign}`);
  const strong = fc
    .tuple(fc.constantFrom('**', '__'), words, emphasis, words)
    .map(([sign, ...said]) => `${sign}${said.join(' ')}${sign}`);
  const lines = fc
    .array(fc.oneof(words, emphasis, strong), { minLength: 1, maxLength: 5 })
    .map((all) => `x ${all.join(' ')}`);
  fc.assert(
    fc.property(lines, (line) => {
      expect(shown(inlineMarkup(line))).toBe(shownByMarked(line));
    }),
    { numRuns: 500 },
  );
});

/** Of CommonMark's own examples (0.31, 6.2), those with nothing else in them. */
test.each([
  ['*foo bar*', '<em>foo bar</em>'],
  ['a * foo bar*', 'a * foo bar*'],
  ['a*"foo"*', 'a*"foo"*'],
  ['foo*bar*', 'foo<em>bar</em>'],
  ['_foo bar_', '<em>foo bar</em>'],
  ['foo_bar_', 'foo_bar_'],
  ['foo-_(bar)_', 'foo-<em>(bar)</em>'],
  ['*(*foo*)*', '<em>(<em>foo</em>)</em>'],
  ['**foo*', '*<em>foo</em>'],
  ['*foo**', '<em>foo</em>*'],
  ['***foo***', '<em><strong>foo</strong></em>'],
  ['*foo**bar**baz*', '<em>foo<strong>bar</strong>baz</em>'],
  ['*foo**bar*', '<em>foo**bar</em>'],
  ['foo***', 'foo***'],
  ['foo *\\**', 'foo <em>*</em>'],
  ['****foo****', '<strong><strong>foo</strong></strong>'],
  ['**foo **bar baz**', '**foo <strong>bar baz</strong>'],
  ['*foo *bar baz*', '*foo <em>bar baz</em>'],
])('%s', (line, expected) => {
  expect(shown(inlineMarkup(line))).toBe(expected);
});

function blocks(text: string): string {
  return JSON.stringify(parseMarkup(text, createTokens()));
}

describe('what is no markup of reports is words', () => {
  test.each([
    ['1. một'],
    ['#### Bốn'],
    ['> Lời'],
    ['```'],
    ['<div>'],
    ['[trang](https://bhxh.vn)'],
    ['![ảnh](a.png)'],
    ['`mã`'],
    ['~~bỏ~~'],
    ['[a]: b'],
    ['&amp;'],
    ['| một |'],
  ])('%s', (line) => {
    expect(blocks(line)).toBe(JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', value: line }] }]));
  });
});

test('an item without words is none, and makes no heading of the line above', () => {
  expect(blocks('Gồm:\n- {{\n-\n\n-')).toBe(
    JSON.stringify([
      { type: 'paragraph', children: [{ type: 'text', value: 'Gồm:' }] },
      { type: 'list', items: [[{ type: 'text', value: '{{' }]] },
    ]),
  );
});

test('a table of as many columns as there are, its rows filled up', () => {
  expect(parseMarkup('| a | b \\| c |\n| --- | ---: |\n| 1 |\n| 2 | 3 | 4 |\n\nx', createTokens())).toMatchObject([
    { type: 'table', columns: ['left', 'right'], header: [[{ value: 'a' }], [{ value: 'b | c' }]] },
    { type: 'paragraph' },
  ]);
});

test.each([
  ['>', '>'.repeat(10_000)],
  ['*', '*'.repeat(200_000)],
  ['*a ', '*a '.repeat(100_000)],
  ['a* ', 'a* '.repeat(100_000)],
  ['**a** ', '**a** '.repeat(60_000)],
  ['*a **a ', '*a **a '.repeat(50_000) + 'a** a* '.repeat(50_000)],
  ['_a_', '_a_'.repeat(100_000)],
  ['\\', '\\'.repeat(200_000)],
  ['[', '['.repeat(200_000)],
  ['| ', '| '.repeat(100_000)],
  ['|\n', '|\n'.repeat(100_000)],
  ['- ', '- '.repeat(100_000)],
  ['# a\n', '# a\n'.repeat(50_000)],
  ['( ', '( '.repeat(100_000)],
  [', ', ', '.repeat(100_000)],
])('%s, again and again, is read in time that grows with its length', (_, text) => {
  const tenth = text.slice(0, text.length / 10);
  expectTimesAsMuch(
    40,
    () => blocks(text),
    () => blocks(tenth),
  );
});
