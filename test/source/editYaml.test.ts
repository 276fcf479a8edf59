import { describe, expect, test } from 'vitest';
import { type Edit, editYaml } from '../../src/source/editYaml.js';

const blank = (...path: (string | number)[]): Edit => ({ type: 'blank', path, note: 'cũ' });
const set = (text: string, ...path: (string | number)[]): Edit => ({ type: 'set', path, text, note: 'cũ' });
const list = (...path: (string | number)[]): Edit => ({ type: 'list', path, item: '{ a: 1 }', note: 'cũ' });

/** What is done to a file, before and after. */
const CASES: readonly (readonly [what: string, before: string, edits: readonly Edit[], after: string])[] = [
  ['a value behind its key', 'a: 5\nb: 6\n', [blank('a')], 'a: # cũ: 5\nb: 6\n'],
  ['quotes stay', 'a: "96,06"\n', [blank('a')], 'a: # cũ: "96,06"\n'],
  ['a comment behind it stays', 'a: 5 # nguồn\n', [blank('a')], 'a: # cũ: 5 # nguồn\n'],
  ['no line end at the end', 'a: 5', [blank('a')], 'a: # cũ: 5'],
  [
    'a list below its key',
    'a:\n  - x\n  # y\n  - z\nb: 1\n',
    [blank('a')],
    'a: # cũ:\n  # - x\n  # y\n  # - z\nb: 1\n',
  ],
  ['a key with a comment', 'a: # c\n  - x\n', [blank('a')], 'a: # cũ: # c\n  # - x\n'],
  ['a map below its key', 'a:\n  b: 1\n\n  c: 2\n', [blank('a')], 'a: # cũ:\n  # b: 1\n\n  # c: 2\n'],
  ['a block of text', 'a: |\n  x\n  y\nb: 1\n', [blank('a')], 'a: # cũ: |\n  # x\n  # y\nb: 1\n'],
  ['words on several lines', 'a: "x\n  y"\nb: 1\n', [blank('a')], 'a: # cũ: "x\n  # y"\nb: 1\n'],
  ['brackets on several lines', 'a: [x,\n  y]\nb: 1\n', [blank('a')], 'a: # cũ: [x,\n  # y]\nb: 1\n'],
  ['inside braces', '- { a: 5, b: 6 }\n', [blank(0, 'a')], '- { a: , b: 6 } # cũ: a 5\n'],
  ['two inside braces', '- { a: 5, b: "6,1" }\n', [blank(0, 'a'), blank(0, 'b')], '- { a: , b: } # cũ: a 5, b "6,1"\n'],
  ['tight braces', '- {"a":5}\n', [blank(0, 'a')], '- {"a":} # cũ: "a" 5\n'],
  ['braces on several lines', '- {\n  a: 5,\n  b: 6 }\n', [blank(0, 'a')], '- {\n  a: , # cũ: a 5\n  b: 6 }\n'],
  ['before words that go on', '- { a: 5, b: "x\n  y" }\n', [blank(0, 'a')], '# cũ: a 5\n- { a: , b: "x\n  y" }\n'],
  ['an anchor stays', 'a: &x 5\nb: *x\n', [blank('a')], 'a: &x # cũ: 5\nb: *x\n'],
  ['an alias says what it stood for', 'a: &x 5\nb: *x\n', [blank('b')], 'a: &x 5\nb: # cũ: 5 *x\n'],
  [
    'what two aliases share, once',
    'a: &x { b: 5 }\nc: *x\n',
    [blank('a', 'b'), blank('c', 'b')],
    'a: &x { b: } # cũ: b 5\nc: *x\n',
  ],
  ['another text', 'a: 2019 # c\n', [set('2020', 'a')], 'a: 2020 # cũ: 2019 # c\n'],
  ['another text in its quotes', "a: 'năm 2019'\n", [set("năm '20", 'a')], "a: 'năm ''20' # cũ: 'năm 2019'\n"],
  ['another text inside braces', '- { a: "9", b: 1 }\n', [set('10', 0, 'a')], '- { a: "10", b: 1 } # cũ: a "9"\n'],
  [
    'a new list at the end of a map',
    'm:\n  a: 1 # c\nn: 2\n',
    [list('m', 'l')],
    'm:\n  a: 1 # c\n  l:\n    - { a: 1 }\nn: 2\n',
  ],
  ['in an item of a list', '- a: 1\n  b: 2\n- c\n', [list(0, 'l')], '- a: 1\n  b: 2\n  l:\n    - { a: 1 }\n- c\n'],
  [
    'inside braces, beside a blank',
    '- { a: 5 }\n',
    [blank(0, 'a'), list(0, 'l')],
    '- { a:, l: [{ a: 1 }] } # cũ: a 5\n',
  ],
  [
    'in place of other items',
    'l:\n  # c\n  - x\nm: 1\n',
    [list('l')],
    'l: # cũ:\n  # c\n  - { a: 1 }\n  # - x\nm: 1\n',
  ],
  ['in place of brackets', 'l: [x, y]\n', [list('l')], 'l: [{ a: 1 }] # cũ: [x, y]\n'],
];

describe.each([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
])('lines that end in %j', (eol) => {
  test.each(CASES)('%s', (_what, before, edits, after) => {
    expect(editYaml(before.replaceAll('\n', eol), edits)).toBe(after.replaceAll('\n', eol));
  });
});

test('no edits, no change', () => {
  const text = 'a:   5   # x\n\n\nb: [1 ,2]\n';
  expect(editYaml(text, [])).toBe(text);
});
