import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../src/readers/readDocument.js';
import { formatOf } from '../../src/readers/readFile.js';
import type { ReadProblem } from '../../src/readers/readProblem.js';
import { plainMarkdown } from '../../src/readers/text/plainMarkdown.js';
import { readHtml } from '../../src/readers/text/readHtml.js';
import { readMarkdown } from '../../src/readers/text/readMarkdown.js';
import { readPlainText } from '../../src/readers/text/readPlainText.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';
import { expectDocument } from './expectDocument.js';

function seen(document: ReadDocument | ReadProblem): readonly string[] {
  return expectDocument(document).passages.map(({ place: { region, paragraph, heading }, text, controls }) => {
    const figures = controls.map(({ id, start, end }) => ` [${id}=${text.slice(start, end)}]`);
    return `${region} ${paragraph} (${heading}): ${text}${figures.join('')}`;
  });
}

test('a text that was wrapped: a line goes on where the next word had no room', () => {
  const text = [
    'Sở Y tế đã phối hợp với các đơn vị liên quan tổ chức 42 hội nghị truyền',
    'thông về BHYT.',
    '- BHXH tự nguyện: 2.627 người, bằng 81,73% kế hoạch năm 2019 (chưa đạt),',
    '  tăng 12%',
    '- BHYT: 837.727 người, đạt 100,4% kế hoạch năm 2019 của tỉnh, vượt 0,4%.',
    'Hết.',
  ];
  expect(seen(readPlainText(text.join('\n')))).toEqual([
    `body 1 (null): ${text[0]} thông về BHYT.`,
    `body 3 (null): ${text[2]} tăng 12%`,
    `body 5 (null): ${text[4]} Hết.`,
  ]);
  const long = `${'dài '.repeat(30)}12`;
  expect(seen(readPlainText(`${long}\n${text[0]}\n${text[1]}`))).toEqual(
    [long, text[0], text[1]].map((line, at) => `body ${at + 1} (null): ${line}`),
  );
});

test('the edges of controls that LibreOffice writes into web pages part no number', () => {
  expect(seen(readHtml('<p>2026\u0005 - \u00042030\u0001</p>'))).toEqual(['body 1 (null): 2026 - 2030']);
});

describe('web pages', () => {
  test('blocks are passages, blanks are folded, figures keep their names', () => {
    const page = `<!doctype html><title>no</title><style>p{}</style><script>1</script>
      <h2>I. Kết  quả</h2><p>Có <data class="figure" value="12" data-figure="a.b">12</data>
      người<br>và <b>1</b>3<!-- 4 --> &amp; <span data-figure="a.c">hàng trăm</span>.<table><tr><td>x<td><data data-figure="a.d">5</data></table>`;
    expect(seen(readHtml(page))).toEqual([
      'body 1 (null): I. Kết quả',
      'body 2 (I. Kết quả): Có 12 người và 13 & hàng trăm. [a.b=12] [a.c=hàng trăm]',
      'table 1 (I. Kết quả): x',
      'table 2 (I. Kết quả): 5 [a.d=5]',
    ]);
  });
  test('what is hidden or deleted is not read', () => {
    const page =
      '<p>a<span hidden>1</span><i style="display: none">2</i><del>3</del><ins>4</ins></p><div hidden><p>5</p></div><p>b</p>';
    expect(seen(readHtml(page))).toEqual(['body 1 (null): a4', 'body 2 (null): b']);
    expect(readHtml(page)).toMatchObject({ trackedInsertions: 1, trackedDeletions: 1 });
  });
  test('a figure round a block is that block, round several blocks no figure', () => {
    expect(seen(readHtml('<p data-figure="a.b">12</p>'))).toEqual(['body 1 (null): 12 [a.b=12]']);
    expect(seen(readHtml('<div data-figure="a.b"><p>1</p><p>2</p></div>'))).toEqual([
      'body 1 (null): 1',
      'body 2 (null): 2',
    ]);
  });
});

describe('Markdown', () => {
  test('tables as pandoc writes them: with wrapped cells, with a row a line, as on a web page', () => {
    const wrapped = [
      '  ------------------------',
      '  STT   Chỉ tiêu   Kế',
      '                   hoạch',
      '  ----- ---------- -------',
      '  1     Người      2.627',
      '        tham gia',
      '',
      '  2     Thẻ        96,06%',
      '  ------------------------',
      'Có 12 người.',
    ];
    expect(seen(readMarkdown(wrapped.join('\n')))).toEqual([
      'body 2 (null): STT   Chỉ tiêu   Kế hoạch',
      ...['1', 'Người tham gia', '2.627'].map((cell) => `table 5 (null): ${cell}`),
      ...['2', 'Thẻ', '96,06%'].map((cell) => `table 8 (null): ${cell}`),
      'body 10 (null): Có 12 người.',
    ]);
    const simple = ['Nơi      Số', '-------- ----', 'An Lâm   702', 'Bãi Lau  561', '', 'Có 12.'];
    const cells = ['table 3 (null): An Lâm', 'table 3 (null): 702', 'table 4 (null): Bãi Lau', 'table 4 (null): 561'];
    expect(seen(readMarkdown(simple.join('\n')))).toEqual([
      'body 1 (null): Nơi      Số',
      ...cells,
      'body 6 (null): Có 12.',
    ]);
    expect(seen(readPlainText(simple.join('\n')))).toEqual([
      'body 1 (null): Nơi      Số',
      ...cells,
      'body 6 (null): Có 12.',
    ]);
    const page = '<table>\n<tr><td>An Lâm</td><td>702</td></tr>\n<tr><td>561</td></tr>\n</table>\n\n# I. Có 12';
    expect(seen(readMarkdown(page))).toEqual([
      'table 1 (null): An Lâm',
      'table 1 (null): 702',
      'table 2 (null): 561',
      'body 6 (null): I. Có 12',
    ]);
    expect(seen(readMarkdown('<table>\n<td>1\n<table>\n'))).toEqual(['body 1 (null): 1']);
    const bytes = strToU8(page);
    expect([formatOf('a.md', bytes), formatOf('a.txt', bytes), formatOf('a.md', strToU8('<!doctype html>'))]).toEqual([
      'markdown',
      'html',
      'html',
    ]);
  });
  test.each([
    ['**96,06%** kế *hoạch* `x` ~~y~~', '96,06% kế hoạch x y'],
    ['<strong>a</strong>b <!-- c -->d', 'ab d'],
    ['\\*1\\* \\| \\\\ \\[x\\](y) \\&amp;', '*1* | \\ [x](y) &amp;'],
    ['5 * 3 a_b_c _d_', '5 * 3 a_b_c d'],
    ['[**liên** kết](http://a.vn) ![ảnh](x.png)<https://b.vn>', 'liên kết https://b.vn'],
    ['&amp;&#7889;&#x1ED1;&nbsp;&khong;', '&ốố\u00a0&khong;'],
  ])('%s', (source, shown) => {
    expect(plainMarkdown(source)).toBe(shown);
  });
  test('blocks, by the line that they begin on', () => {
    const text =
      '# I. Kết quả #\n\nCó 12\nngười.\n\n- một\n- hai\n1. ba\n\n---\n\n| a | b \\| c |\n|:--|---|\n| 1 |  |\n\n```\n# 5 x\n```\n> trích';
    expect(seen(readMarkdown(text))).toEqual([
      'body 1 (null): I. Kết quả',
      'body 3 (I. Kết quả): Có 12 người.',
      'body 6 (I. Kết quả): một',
      'body 7 (I. Kết quả): hai',
      'body 8 (I. Kết quả): 1. ba',
      'table 12 (I. Kết quả): a',
      'table 12 (I. Kết quả): b | c',
      'table 14 (I. Kết quả): 1',
      'body 17 (I. Kết quả): # 5 x',
      'body 19 (I. Kết quả): trích',
    ]);
  });
  test.each<[string, (length: number) => string]>([
    ['a heading of blanks', (length) => `# a${' '.repeat(length)}b`],
    ['one that a line separator ends', (length) => `# ${' '.repeat(length)}\u2028`],
    ['one that signs close', (length) => `# a${' #'.repeat(length)}b`],
    ['a rule without end', (length) => '- '.repeat(length)],
    ['one that is none', (length) => `${'-*_'.repeat(length)}x`],
  ])('%s: ten times as long takes about ten times the work', (_, make) => {
    expectTimesAsMuch(
      40,
      () => readMarkdown(make(20_000)),
      () => readMarkdown(make(2_000)),
    );
  });
  test('a rule of four million signs is a rule', () => {
    expect(seen(readMarkdown(`a\n\n${'-'.repeat(4_000_000)}\n\n1`))).toEqual(['body 1 (null): a', 'body 5 (null): 1']);
  });
  test.each([
    ['words', `${'a;'.repeat(200_000)}\n\n`.repeat(3)],
    ['passage', 'ế'.repeat(500_001)],
  ])('more %s than any report has: one sentence, before they are laid beside one', (what, text) => {
    const args = { what, limit: 500_000 };
    expect(readMarkdown(text)).toEqual({ code: 'document-too-long', path: [], args });
  });
  test.each(['[', '<a', '<!--', '![', '&', '_', '*', '`', '|', '\\'])(
    'nothing but "%s": ten times as many take about ten times the work, not a hundred times',
    (mark) => {
      const [many, few] = [mark.repeat(200_000), mark.repeat(20_000)];
      expectTimesAsMuch(
        40,
        () => readMarkdown(many),
        () => readMarkdown(few),
      );
    },
  );
});

test('plain text: a number that its column breaks is one number; words are parted by the break', () => {
  const table = [
    '┌──────────┬────────┐',
    '│ 02-CTPH/ │ hội    │',
    '│   BTGTU  │ nghị 8 │',
    '├──────────┼────────┤',
    '│ 23/5/201 │ tin    │',
    '│    8     │        │',
    '├──────────┼────────┤',
    '│ 12       │ bài    │',
    '└──────────┴────────┘',
  ];
  const { passages } = expectDocument(readPlainText(table.join('\n')));
  expect(passages.map(({ text }) => text)).toEqual(['02-CTPH/BTGTU', 'hội nghị 8', '23/5/2018', 'tin', '12', 'bài']);
});

test('plain text: lines, by their number', () => {
  expect(seen(readPlainText('a\r\n\r\n  II. Kết quả\n\tb\u00851'))).toEqual([
    'body 1 (null): a',
    'body 3 (null):   II. Kết quả',
    'body 4 (II. Kết quả):  b',
    'body 5 (II. Kết quả): 1',
  ]);
});

test.each([
  ['a.txt', 'PK\u0003\u0004', 'word'],
  ['a.docx', 'text', 'word'],
  ['a.txt', '\uFEFF <!DOCTYPE html><p>', 'html'],
  ['a', '<?xml version="1.0"?>\n<html>', 'html'],
  ['a.htm', 'text', 'html'],
  ['a.MD', '# a', 'markdown'],
  ['a.txt', '<a> b', 'text'],
])('%s with %j is %s', (name, content, format) => {
  expect(formatOf(name, strToU8(content))).toBe(format);
});
