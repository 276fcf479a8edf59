import { describe, expect, test } from 'vitest';
import { finishBody } from '../../src/report/finishBody.js';
import { plainText } from '../../src/report/plainText.js';
import type { UnnumberedBlock } from '../../src/report/template/parseMarkup.js';
import type { Inline } from '../../src/report/tree.js';

const text = (value: string): Inline => ({ type: 'text', value });

/** "# A", "- a" and plain lines → the finished body, one line each. */
function finished(lines: readonly string[], endMark = '.'): readonly string[] {
  const blocks = lines.map((line): UnnumberedBlock => {
    if (line === '---') return { type: 'end' };
    const level = /^#+/.exec(line)?.[0].length;
    if (level !== undefined)
      return { type: 'heading', level: level as 1 | 2 | 3, children: [text(line.slice(level + 1))] };
    if (line.startsWith('- '))
      return {
        type: 'list',
        items: line
          .slice(2)
          .split(' - ')
          .map((item) => [text(item)]),
      };
    return { type: 'paragraph', children: [text(line)] };
  });
  return finishBody(blocks, endMark).map((block) => {
    if (block.type === 'heading') return `${block.label} ${plainText(block.children)}`.trim();
    if (block.type === 'list') return `- ${block.items.map(plainText).join(' - ')}`;
    return block.type === 'paragraph' ? plainText(block.children) : 'table';
  });
}

describe('headings', () => {
  test('are numbered, each level anew; the first is in capitals', () => {
    expect(
      finished([
        '# kết quả',
        '## một',
        '### nhỏ',
        'a',
        '### nữa',
        'b',
        '## hai',
        'c',
        '# hạn chế',
        '## ba',
        'd',
        '## bốn',
        'đ',
      ]),
    ).toEqual([
      'I. KẾT QUẢ',
      '1. một',
      'a) nhỏ',
      'a',
      'b) nữa',
      'b',
      '2. hai',
      'c',
      'II. HẠN CHẾ',
      '1. ba',
      'd',
      '2. bốn',
      'đ.',
    ]);
  });

  test.each([
    ['nothing at all', ['# A', '# B'], []],
    ['in the middle', ['# A', 'a', '# B', '# C', 'c'], ['I. A', 'a', 'II. C', 'c.']],
    ['at the end', ['# A', 'a', '# B', 'b', '# C', '## D'], ['I. A', 'a', 'II. B', 'b.']],
    [
      'with a part that has something',
      ['# A', 'a', '## B', '## C', 'c', '## D', 'd'],
      ['A', 'a', '1. C', 'c', '2. D', 'd.'],
    ],
    [
      'before the end of the parts',
      ['a', '# A', 'a', '# B', 'b', '# C', '---', 'c'],
      ['a', 'I. A', 'a', 'II. B', 'b', 'c.'],
    ],
    ['with an empty part below a full one', ['# A', 'a', '## B', '### C', '# D', 'd'], ['I. A', 'a', 'II. D', 'd.']],
  ])('without anything under them leave no trace: %s', (_, lines, expected) => {
    expect(finished(lines)).toEqual(expected);
  });

  test.each([
    ['straight under another is not said', ['# A', '## B', 'b', '# C', 'c'], ['I. A', 'b', 'II. C', 'c.']],
    ['straight under another, twice', ['# A', '## B', '### C', 'c', '# D', 'd'], ['I. A', 'c', 'II. D', 'd.']],
    [
      'leaves its parts to the one above',
      ['# A', '## B', '### C', 'c', '### D', 'd'],
      ['A', '1. C', 'c', '2. D', 'd.'],
    ],
    [
      'behind words of the one above has no number',
      ['# A', 'a', '## B', 'b', '# C', 'c'],
      ['I. A', 'a', 'B', 'b', 'II. C', 'c.'],
    ],
    ['of the first level has no number', ['# A', 'a'], ['A', 'a.']],
  ])('one alone %s', (_, lines, expected) => {
    expect(finished(lines)).toEqual(expected);
  });
});

test('what is behind "---" belongs to no part, and is left out where nothing is reported', () => {
  expect(finished(['a', '- b - b', '---', 'c'])).toEqual(['a', '- b - b', 'c.']);
  expect(finished(['a như sau:', '# B', '---', 'c'])).toEqual(['a.']);
});

describe('the end of the text', () => {
  test.each([
    ['a', '.', 'a.'],
    ['a.', '.', 'a.'],
    ['a.', './.', 'a./.'],
    ['a;', './.', 'a./.'],
    ['như sau:', './.', 'như sau./.'],
    ['- a; - b;', './.', '- a; - b./.'],
    ['- a. - b.', '.', '- a. - b.'],
  ])('"%s" ends with "%s": "%s"', (line, mark, expected) => {
    expect(finished([line], mark)).toEqual([expected]);
  });

  test.each([
    ['a figure', [{ type: 'figure', id: 'a', text: '08' }], [{ type: 'figure', id: 'a', text: '08' }, text('./.')]],
    ['bold words', [{ type: 'strong', children: [text('a.')] }], [{ type: 'strong', children: [text('a./.')] }]],
  ] as const)('after %s', (_, children, expected) => {
    expect(finishBody([{ type: 'paragraph', children }], './.')).toEqual([{ type: 'paragraph', children: expected }]);
  });
});

test('a list of one item is a paragraph, unless a sentence announces it', () => {
  expect(finished(['a.', '- b.', '# C', '- d.', '- e. - g.'])).toEqual(['a.', 'b.', 'C', 'd.', '- e. - g.']);
  expect(finished(['a như sau:', '- b.'])).toEqual(['a như sau:', '- b.']);
});
