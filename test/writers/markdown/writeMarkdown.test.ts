import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, Report } from '../../../src/report/tree.js';
import { writeMarkdown } from '../../../src/writers/markdown/writeMarkdown.js';
import { chartLines } from '../../../src/writers/text/chartLines.js';
import { runs } from '../../support/runs.js';
import { arbitraryReport } from '../arbitraryReport.js';
import { plainWords, squeeze } from '../plainWords.js';
import { partyReport, stateReport } from '../sampleReports.js';
import { readMarkdown } from './readMarkdown.js';

describe('golden files', () => {
  test('a state report, not yet numbered', async () => {
    await expect(writeMarkdown(stateReport)).toMatchFileSnapshot('golden/state.md');
  });

  test('a Party report, numbered and signed', async () => {
    await expect(writeMarkdown(partyReport)).toMatchFileSnapshot('golden/party.md');
  });
});

describe('data is never markup', () => {
  test.each([
    '*đậm*',
    '_nghiêng_',
    '`mã`',
    '~~bỏ~~',
    '<script>alert(1)</script>',
    '<!-- ẩn -->',
    '&copy; &#65;',
    'a | b',
    '[x](y)',
    '![x](y)',
    '- mục',
    '+ mục',
    '* mục',
    '1. mục',
    '2) mục',
    '5.000 người',
    '# đề mục',
    'đề mục #',
    '> trích',
    '---',
    '===',
    '```',
    '~~~',
    'https://bhxh.gov.vn/a_b',
    'www.bhxh.vn',
    'a_b@bhxh.vn',
    '\\',
    '\\*',
    '[ ] việc',
    ': ---',
  ])('%s', (value) => {
    const node: Inline = { type: 'text', value };
    const body: Block[] = [
      { type: 'heading', level: 1, label: '', children: [node] },
      { type: 'paragraph', children: [node] },
      { type: 'list', items: [[node]] },
      { type: 'table', columns: ['left', 'left'], header: [[node], [node]], rows: [[[node], [node]]] },
    ];
    const words = readMarkdown(writeMarkdown({ ...stateReport, body }));
    expect(words.filter((text) => text === value)).toHaveLength(7);
  });

  test('in any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(readMarkdown(writeMarkdown(report))).toEqual(expectedWords(report));
      }),
      { numRuns: runs(150, 400) },
    );
  });
});

describe('weight and slope', () => {
  const written = (...children: readonly Inline[]) =>
    writeMarkdown({ ...stateReport, addressees: [], body: [{ type: 'paragraph', children }] }).split('\n\n')[4];
  const text = (value: string): Inline => ({ type: 'text', value });
  const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
  const emphasis = (...children: readonly Inline[]): Inline => ({ type: 'emphasis', children });

  test('stand in asterisks between blanks', () => {
    expect(written(text('đạt '), strong(text('98%')), text(', '), emphasis(text('tăng')))).toBe('đạt **98%**, *tăng*');
  });

  test('give their blanks to the outside', () => {
    expect(written(text('đạt'), strong(text(' 98% ')), text('kế hoạch'))).toBe('đạt **98%** kế hoạch');
  });

  test('become tags inside a word, where asterisks may not open', () => {
    expect(written(text('a'), strong(text('(b)')), text('c'))).toBe('a<strong>(b)</strong>c');
  });

  test('nested and neighbouring are one', () => {
    expect(written(strong(text('a'), strong(text('b'))), strong(text('c')))).toBe('**abc**');
  });

  test('of nothing are nothing', () => {
    expect(written(text('a'), strong(), emphasis(text(' ')), text('b'))).toBe('a b');
  });
});

test('two lists in a row stay two', () => {
  const list: Block = { type: 'list', items: [[{ type: 'text', value: 'mục' }]] };
  expect(writeMarkdown({ ...stateReport, body: [list, list] })).toContain('- mục\n\n<!-- -->\n\n- mục\n');
});

test('several addressees are a list with its printed marks', () => {
  const markdown = writeMarkdown({ ...stateReport, addressees: ['Bộ Tài chính', 'Bảo hiểm xã hội Việt Nam'] });
  expect(markdown).toContain('\nKính gửi:\n\n- Bộ Tài chính;\n- Bảo hiểm xã hội Việt Nam.\n');
});

test('ends in one newline', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(writeMarkdown(report)).toMatch(/[^\n]\n$/);
    }),
  );
});

/** The report's own words in the order of the page. */
function expectedWords(report: Report): readonly string[] {
  const { letterhead, addressees, recipients, signature } = report;
  const state = report.profile.family === 'state';
  const national = state
    ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
    : ['ĐẢNG CỘNG SẢN VIỆT NAM'];
  const issuer = [
    ...(letterhead.parent === null ? [] : [letterhead.parent]),
    letterhead.issuer,
    ...(state ? [] : ['*']),
  ];
  const closed = addressees.map((name, index) => `${squeeze(name)}${index === addressees.length - 1 ? '.' : ';'}`);
  const to = addressees.length < 2 ? addressees.map((name) => `Kính gửi: ${name}`) : ['Kính gửi:', ...closed];
  const signed = [...signature.authority, signature.title, ...(signature.name === null ? [] : ['', signature.name])];
  return [
    ...zipped(issuer, national),
    plainWords(letterhead.number),
    plainWords(letterhead.placeAndDate),
    report.kind,
    plainWords(report.subject),
    ...to,
    ...report.body.flatMap(blockWords),
    ...zipped(
      recipients.length === 0 ? [] : ['Nơi nhận:', ...recipients],
      signed.filter((line) => line !== null),
    ),
    ...report.appendices.flatMap(({ label, title, reference, body }) => [
      label,
      plainWords(title),
      plainWords(reference),
      ...body.flatMap(blockWords),
    ]),
  ]
    .map(squeeze)
    .filter((words) => words !== '');
}

function blockWords(block: Block): readonly string[] {
  if (block.type === 'table') return [block.header, ...block.rows].flat().map(plainWords);
  if (block.type === 'list') return block.items.map(plainWords);
  if (block.type === 'chart') return chartLines(block).map((line) => line.replace(/^- /, ''));
  return [`${block.type === 'heading' ? block.label : ''} ${plainWords(block.children)}`];
}

function zipped(left: readonly string[], right: readonly string[]): readonly string[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => [left[row] ?? '', right[row] ?? '']).flat();
}
