import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline, Report } from '../../../src/report/tree.js';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { printableText } from '../../../src/writers/printableText.js';
import { runs } from '../../support/runs.js';
import { arbitraryReportOf } from '../arbitraryReport.js';
import { partsOf, workbooksOf } from './docxParts.js';
import { figure, SAMPLES } from './sampleReports.js';
import { attribute, child, descendants, parseXml, printedText, type Xml } from './xml.js';

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Any text XML 1.0 can hold: what reaches a writer has been refused otherwise. */
const xmlText = fc
  .string({ unit: 'binary', maxLength: 24 })
  .map((raw) => raw.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const word = fc.constantFrom(
  ...['Kết quả', 'bảo hiểm xã hội ', ' & ', '<b>', '"', "'", ']]>', '&#0;', '\u00a0', '\n', '  '],
);
const text = fc.oneof(
  xmlText,
  fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
);

test('any report becomes well-formed XML that holds each figure, in order, under its name', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReportOf({ text, isRagged: true }), async (report) => {
      const bytes = await writeDocx(report);
      const parts = partsOf(bytes);
      for (const [name, xml] of [parts, ...workbooksOf(bytes)].flatMap((one) => Object.entries(one))) {
        expect(xml, name).not.toMatch(NOT_XML);
        parseXml(xml);
      }
      expect(controlsIn(parseXml(parts['word/document.xml'] ?? ''))).toEqual(figuresOf(report));
    }),
    { numRuns: runs(20, 40) },
  );
});

test('a figure is a hidden plain-text control: alias, tag and id first, as the schema wants', async () => {
  const report: Report = { ...SAMPLES['state-nd30'], subject: [figure('a.b', '1 & 2')] };
  const xml = partsOf(await writeDocx(report))['word/document.xml'];
  expect(xml).toContain(
    '<w:sdt><w:sdtPr><w:alias w:val="a.b"/><w:tag w:val="a.b"/><w:id w:val="3"/><w15:appearance w15:val="hidden"/>' +
      '<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">1 &amp; 2</w:t></w:r></w:sdtContent></w:sdt>',
  );
});

test('control ids run from 1 and drawing ids do not repeat', async () => {
  const root = parseXml(partsOf(await writeDocx(SAMPLES['state-nd30']))['word/document.xml'] ?? '');
  const ids = descendants(root, 'w:sdt').map((control) => Number(attribute(control, ['w:sdtPr', 'w:id'], 'w:val')));
  expect(ids).toEqual(ids.map((_, index) => index + 1));
  expect(descendants(root, 'wp:docPr').map(({ attributes }) => attributes.id)).toEqual(['1', '2', '3']);
});

type Named = readonly [tag: string | undefined, text: string];

function controlsIn(root: Xml): readonly Named[] {
  return descendants(root, 'w:sdt').map((control) => {
    const tag = attribute(control, ['w:sdtPr', 'w:tag'], 'w:val');
    expect(attribute(control, ['w:sdtPr', 'w:alias'], 'w:val')).toBe(tag);
    return [tag, printedText(child(control, 'w:sdtContent'))];
  });
}

function figuresOf({ letterhead, subject, body, appendices }: Report): readonly Named[] {
  const lists = [
    ...[letterhead.number, letterhead.placeAndDate, subject, ...body.flatMap(inlinesOf)],
    ...appendices.flatMap(({ title, reference, body }) => [title, reference, ...body.flatMap(inlinesOf)]),
  ];
  return lists.flat().flatMap(named);
}

function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'table') return [...block.header, ...block.rows.flat()];
  if (block.type === 'chart') return [block.title];
  return block.type === 'list' ? block.items : [block.children];
}

function named(inline: Inline): readonly Named[] {
  if (inline.type === 'figure') return [[inline.id, printableText(inline.text)]];
  return inline.type === 'text' ? [] : inline.children.flatMap(named);
}
