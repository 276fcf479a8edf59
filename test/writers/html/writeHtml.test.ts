import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/tree.js';
import { chartStyle } from '../../../src/writers/html/chartStyle.js';
import { styleSheet } from '../../../src/writers/html/styleSheet.js';
import { writeHtml } from '../../../src/writers/html/writeHtml.js';
import { arbitraryReport } from '../arbitraryReport.js';
import { figureNodes } from '../figureNodes.js';
import { plainWords, squeeze } from '../plainWords.js';
import { chartAppendix } from '../sampleCharts.js';
import { partyReport, stateReport } from '../sampleReports.js';
import { type Element, readXml } from './readXml.js';
import { stylesIn, withoutStyles } from './styles.js';

describe('golden files', () => {
  test('a state report, not yet numbered', async () => {
    await expect(withoutStyles(writeHtml(stateReport))).toMatchFileSnapshot('golden/state.html');
  });

  test('a Party report, numbered and signed', async () => {
    await expect(withoutStyles(writeHtml(partyReport))).toMatchFileSnapshot('golden/party.html');
  });
});

test('one style sheet for all pages: the sizes of the sheet go first, what charts need last', () => {
  const sheet =
    '@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 14pt/1 "Times New Roman", Tinos, serif; vertical-align: top; padding-top: 10mm; } }\n@page :first { @top-center { content: none; } }\n';
  const back = '@page :left { margin-right: 30mm; margin-left: 15mm; }\n';
  expect(stylesIn(writeHtml({ ...stateReport, twoSided: false }))).toBe(`${sheet}${styleSheet}\n`);
  expect(stylesIn(writeHtml({ ...stateReport, twoSided: true }))).toBe(`${sheet}${back}${styleSheet}\n`);
  expect(stylesIn(writeHtml(chartAppendix))).toBe(`${sheet}${styleSheet}\n${chartStyle}\n`);
});

test('every figure keeps its name, its words and its exact value, in order', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const values = new Map(report.figures.map(({ id, value }) => [id, value]));
      const written = readXml(writeHtml(report))
        .filter(({ attributes }) => attributes.has('data-figure'))
        .map(({ name, attributes, text }) => [
          name,
          attributes.get('data-figure'),
          text,
          attributes.get('value') ?? null,
        ]);
      expect(written).toEqual(
        figureNodes(report).map(({ id, text }) => {
          const value = values.get(id) ?? null;
          return [value === null ? 'span' : 'data', id, text, value];
        }),
      );
    }),
  );
});

test('the body holds the words of the report and nothing else', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const leaves = readXml(writeHtml(report)).filter(
        (element) => within(element, 'body') && !within(element, 'end') && isLeaf(element),
      );
      expect(leaves.map(({ text }) => squeeze(text))).toEqual(
        [...report.body, ...report.appendices.flatMap(({ body }) => body)].flatMap(blockWords).map(squeeze),
      );
    }),
  );
});

test('only known elements: data starts none', () => {
  const known = new Set(
    [stateReport, partyReport, chartAppendix].flatMap((report) => readXml(writeHtml(report)).map(({ name }) => name)),
  );
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const unknown = readXml(writeHtml(report)).filter(({ name }) => !known.has(name));
      expect(unknown).toEqual([]);
    }),
  );
});

test('the page asks for nothing: no script, link, image or address', () => {
  expect(writeHtml(stateReport)).not.toMatch(/<(script|link|img|iframe)|url\(|@import|https?:/);
});

test('headings rise one level at a time, and the kind and subject are the first', () => {
  const headings = readXml(writeHtml(stateReport)).filter(({ name }) => /^h\d$/.test(name));
  expect(headings.map(({ name }) => name)).toEqual(['h1', 'h2', 'h3', 'h3', 'h4']);
  expect(headings[0]?.text.replaceAll('\u00a0', ' ')).toBe(`BÁO CÁO ${plainWords(stateReport.subject)}`);
});

test('a table can be reached and named; a cell of words names its row, a running number does not', () => {
  const [region] = readXml(writeHtml(stateReport)).filter(({ attributes }) => attributes.get('role') === 'region');
  expect(Object.fromEntries(region?.attributes ?? [])).toEqual({
    class: 'table low',
    role: 'region',
    'aria-label': 'Bảng 1',
    tabindex: '0',
  });
  const rowHeads = (html: string) => readXml(html).filter(({ attributes }) => attributes.get('scope') === 'row');
  expect(rowHeads(writeHtml(stateReport))).toHaveLength(2);
  // Behind a column of running numbers stand the names.
  expect(rowHeads(writeHtml({ ...partyReport, appendices: [] })).map(({ text }) => text)).toEqual([
    'Người tham gia BHXH tự nguyện',
    'Tăng, giảm',
  ]);
});

test('the signature stands with the last words, of a list with its last item, beside the other blocks', () => {
  const closings = (body: readonly Block[]) =>
    readXml(writeHtml({ ...stateReport, body }))
      .filter(({ attributes }) => attributes.get('class')?.startsWith('closing') ?? false)
      .map(({ attributes, text, ancestors }) => [
        ancestors.at(-1)?.attributes.get('class'),
        attributes.get('class'),
        squeeze(text).slice(0, 14),
      ]);
  const words = (value: string) => [{ type: 'text', value }] as const;
  const paragraph: Block = { type: 'paragraph', children: words('Trên đây.') };
  expect(closings([paragraph])).toEqual([['body', 'closing', 'Trên đây. KT. ']]);
  expect(closings([])).toEqual([['body', 'closing', 'KT. GIÁM ĐỐC P']]);
  expect(closings([{ type: 'list', items: [words('một'), words('hai')] }])).toEqual([
    ['body', 'closing', 'hai KT. GIÁM Đ'],
  ]);
  // Of more than eight lines, it may be parted where that leaves the signature with some.
  expect(closings([{ type: 'paragraph', children: words('Trên đây '.repeat(70)) }])).toEqual([
    ['body', 'closing high', 'Trên đây Trên '],
  ]);
});

test('a table has the columns of the Word file, and the small letters where there are many', () => {
  const words = (value: string) => [{ type: 'text', value }] as const;
  const table = (columns: number): Block => ({
    type: 'table',
    columns: Array.from({ length: columns }, () => 'left'),
    header: Array.from({ length: columns }, () => words('Kế hoạch BHXH Việt Nam giao')),
    rows: [Array.from({ length: columns }, () => words('nghiêng ngả'))],
  });
  const [few, many] = [3, 10].map((columns) => readXml(writeHtml({ ...stateReport, body: [table(columns)] })));
  const classOf = (elements: readonly Element[] | undefined) =>
    elements?.find(({ attributes }) => attributes.get('role') === 'region')?.attributes.get('class');
  const widths = few?.filter(({ name }) => name === 'col').map(({ attributes }) => attributes.get('style'));
  expect(widths).toEqual(['width: 33.3%', 'width: 33.3%', 'width: 33.3%']);
  expect([classOf(few), classOf(many)]).toEqual(['table low', 'table fine low']);
});

test('behind a report each appendix has pages of its own, counted from one, whose first has no number', () => {
  const [appendix] = partyReport.appendices;
  if (appendix === undefined) throw new Error('no appendix');
  const css = stylesIn(writeHtml({ ...partyReport, appendices: [appendix, appendix] }));
  expect(css).toContain('@counter-style later { system: fixed; symbols: "" "2" ');
  expect(css.match(/@page appendix.*|\.appendix:nth.*/g)).toEqual([
    '@page appendix-1 { counter-increment: appendix-1; @top-center { content: counter(appendix-1, later); } }',
    '.appendix:nth-of-type(1) { page: appendix-1; }',
    '@page appendix-2 { counter-increment: appendix-2; @top-center { content: counter(appendix-2, later); } }',
    '.appendix:nth-of-type(2) { page: appendix-2; }',
  ]);
  expect(stylesIn(writeHtml(chartAppendix))).not.toContain('@page appendix');
});

test('the back page swaps its margins only where both sides are printed', () => {
  expect(writeHtml(partyReport)).toContain('@page :left { margin-right: 30mm; margin-left: 15mm; }');
  expect(writeHtml(stateReport)).not.toContain('@page :left');
});

test('several addressees are a list with its printed marks', () => {
  const html = writeHtml({ ...stateReport, addressees: ['Bộ Tài chính', 'Bảo hiểm xã hội Việt Nam'] });
  expect(html).toContain(
    '<p>Kính gửi:</p>\n<ul>\n<li>- Bộ Tài chính;</li>\n<li>- Bảo hiểm xã hội Việt Nam.</li>\n</ul>',
  );
});

test('ends in one newline and never says undefined', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(writeHtml(report)).toMatch(/[^\n]\n$/);
      expect(writeHtml(report)).not.toContain('undefined');
    }),
  );
});

function within(element: Element, className: string): boolean {
  return element.ancestors.some(({ attributes }) => attributes.get('class') === className);
}

function isLeaf({ name }: Element): boolean {
  return ['h2', 'h3', 'h4', 'p', 'li', 'th', 'td', 'figcaption'].includes(name);
}

function blockWords(block: Block): readonly string[] {
  if (block.type === 'table') return [block.header, ...block.rows].flat().map(plainWords);
  if (block.type === 'list') return block.items.map(plainWords);
  if (block.type === 'chart') return [`${plainWords(block.title)}${block.unit === '' ? '' : ` (${block.unit})`}`];
  return [`${block.type === 'heading' ? block.label : ''} ${plainWords(block.children)}`];
}
