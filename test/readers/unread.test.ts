import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/readFile.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { decodeText } from '../../src/source/decodeText.js';
import { expectDocument } from './expectDocument.js';
import { control, paragraph, run, wordEntries, wordFile, zipEntries } from './wordFile.js';

const FIRST = paragraph(run('12 người'));

function unread(body: string, styles = ''): readonly string[] {
  const { unread: found = [] } = expectDocument(readWordFile(wordFile({ body, styles })));
  return found.map(({ what, place }) => `${what} ${place.region} ${place.paragraph}`);
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const graphic = (kind: string): string => `<a:graphic><a:graphicData uri="http://x/${kind}"/></a:graphic>`;
const drawn = (words: string): string =>
  `<w:r><w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict></w:r>`;
const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';

describe('what cannot be read is told with its place', () => {
  test.each([
    ['another document put in whole', `${FIRST}<w:altChunk r:id="rId9"/>`, ['part body 1']],
    ['an embedded object', FIRST + paragraph('<w:r><w:object/></w:r>'), ['object body 1']],
    ['a picture for a table', FIRST + paragraph(picture), ['picture body 1']],
    ['a picture beside words', paragraph(run('12 người'), picture), []],
    ['a field without its end', paragraph(run('12 '), field('begin'), run('người 13')), ['field body 1']],
    ['a field that is whole', paragraph(run('12 '), field('begin'), field('separate'), run('13'), field('end')), []],
    ['a field of the second paragraph', FIRST + paragraph(run('12 '), field('begin'), run('13')), ['field body 2']],
    ['a part of another file', `${FIRST}<w:subDoc r:id="rId9"/>`, ['part body 1']],
    ['a picture in a cell', `<w:tbl><w:tr><w:tc>${paragraph(picture)}</w:tc></w:tr></w:tbl>`, ['picture body 1']],
    ['a chart', FIRST + paragraph(`<w:r><w:drawing>${graphic('2006/chart')}</w:drawing></w:r>`), ['drawing body 1']],
    [
      'a shape, whose words are read',
      FIRST + paragraph(`<w:r><w:drawing>${graphic('2010/wordprocessingShape')}</w:drawing></w:r>`),
      [],
    ],
    ['drawn words with a number', FIRST + paragraph(drawn('2.627 người')), ['drawing body 1']],
    ['drawn words without one', FIRST + paragraph(drawn('DỰ THẢO')), []],
    ['hidden text', FIRST + paragraph(run('12 '), run('13', '<w:vanish/>')), ['hidden body 2']],
    ['a hidden paragraph', FIRST + paragraph(run('13', '<w:vanish/>')), ['hidden body 1']],
    ['a hidden blank', paragraph(run('12'), run(' ', '<w:vanish/>')), []],
    ['a prompt with a number', paragraph(control('a', run('Nhập số 12'), '<w:showingPlcHdr/>')), ['prompt body 1']],
    ['a prompt', paragraph(run('12'), control('a', run('Nhập số'), '<w:showingPlcHdr/>')), []],
    ['nothing', FIRST, []],
  ])('%s', (_, body, expected) => {
    expect(unread(body)).toEqual(expected);
  });
});

describe('text that a style hides is not read, and told', () => {
  const style = (type: string, id: string, more: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}">${more}</w:style>`;
  const HIDDEN = '<w:rPr><w:vanish/></w:rPr>';
  const SHOWN = '<w:rPr><w:vanish w:val="0"/></w:rPr>';
  const styles = [
    style('character', 'An', HIDDEN),
    style('character', 'AnNua', '<w:basedOn w:val="An"/>'),
    style('character', 'Hien', `<w:basedOn w:val="An"/>${SHOWN}`),
    style('paragraph', 'DoanAn', HIDDEN),
    style('paragraph', 'DoanAnNua', '<w:basedOn w:val="DoanAn"/>'),
    style('table', 'Bang', `<w:tblStylePr>${HIDDEN}</w:tblStylePr>`),
  ].join('');
  const inStyle = (id: string, ...content: readonly string[]): string =>
    paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, ...content);
  const look = (id: string, more = ''): string => `<w:rStyle w:val="${id}"/>${more}`;

  test.each([
    ['a style of characters', paragraph(run('12 '), run('13', look('An'))), ['12 '], ['hidden body 1']],
    ['a style based on one', paragraph(run('12 '), run('13', look('AnNua'))), ['12 '], ['hidden body 1']],
    ['one that shows again', paragraph(run('12 '), run('13', look('Hien'))), ['12 13'], []],
    ['hidden, but not here', paragraph(run('13', look('An', '<w:vanish w:val="0"/>'))), ['13'], []],
    ['a style of paragraphs', FIRST + inStyle('DoanAn', run('13')), ['12 người'], ['hidden body 1']],
    ['a style based on that', FIRST + inStyle('DoanAnNua', run('13')), ['12 người'], ['hidden body 1']],
    ['both, which show again', inStyle('DoanAn', run('13', look('An'))), ['13'], []],
    ['a part of a table', inStyle('Bang', run('13')), ['13'], []],
  ])('%s', (_, body, texts, told) => {
    const { passages } = expectDocument(readWordFile(wordFile({ body, styles })));
    expect(passages.map(({ text }) => text)).toEqual(texts);
    expect(unread(body, styles)).toEqual(told);
  });

  test('the style of all paragraphs', () => {
    const usual = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${HIDDEN}</w:style>`;
    expect(unread(FIRST, usual)).toEqual(['hidden body 1']);
  });
});

test('rows and cells that were deleted under "track changes" are not read', () => {
  const gone = (kind: string): string => `<w:${kind} w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z"/>`;
  const cell = (text: string, more = ''): string => `<w:tc>${more}${paragraph(run(text))}</w:tc>`;
  const row = (...content: readonly string[]): string => `<w:tr>${content.join('')}</w:tr>`;
  const body = `<w:tbl>${[
    row(cell('1'), cell('2', `<w:tcPr>${gone('cellDel')}</w:tcPr>`)),
    row(`<w:trPr>${gone('del')}</w:trPr>`, cell('3')),
    row(`<w:trPr>${gone('ins')}</w:trPr>`, cell('4'), cell('5')),
  ].join('')}</w:tbl>${FIRST}`;
  const { passages, trackedDeletions } = expectDocument(readWordFile(wordFile({ body })));
  expect(passages.map(({ text, row: at }) => `${text} ${at ?? ''}`)).toEqual(['1 1', '4 3', '5 3', '12 người ']);
  expect(trackedDeletions).toBe(2);
});

test('behind a page number whose end was deleted under "track changes", text is read', () => {
  const instruction = '<w:r><w:instrText> PAGE </w:instrText></w:r>';
  const end = `<w:del w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z">${field('end')}</w:del>`;
  const body = paragraph(field('begin'), instruction, field('separate'), run('3'), end, run('9.999 người'));
  expect(expectDocument(readWordFile(wordFile({ body }))).passages.map(({ text }) => text)).toEqual(['9.999 người']);
});

test('a template with macros is read', () => {
  const entries = wordEntries({ body: FIRST });
  const types = String(entries['[Content_Types].xml']).replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
  );
  expect(types).toContain('macroEnabledTemplate');
  const { passages } = expectDocument(readWordFile(zipEntries({ ...entries, '[Content_Types].xml': types })));
  expect(passages.map(({ text }) => text)).toEqual(['12 người']);
});

test.each([
  ['pdf', '%PDF-1.7'],
  ['rtf', '{\\rtf1\\ansi 12'],
  ['mht', 'From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="a"\r\n'],
  ['word-xml', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="x">'],
  ['word-xml', '<?xml version="1.0"?><pkg:package xmlns:pkg="x">'],
])('%s is to be converted', (format, text) => {
  for (const name of ['a.docx', 'a.txt', 'a.htm'])
    expect(readFile(name, strToU8(text), decodeText).findings).toEqual([
      { code: 'document-convert', path: [], args: { format } },
    ]);
});

test('a web page is read in the encoding that it declares', () => {
  const head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"></head><body><p>';
  const bytes = Uint8Array.from([...strToU8(`${head}t`), 0xea, 0xf2, ...strToU8('n 2.627</p>')]);
  const { document, findings } = readFile('a.html', bytes, decodeText);
  expect(findings).toEqual([]);
  expect(document?.passages.map(({ text }) => text)).toEqual(['t\u1ec7n 2.627']);
});

test('a text without any mark is told in one sentence', () => {
  const { findings } = readFile('a.txt', strToU8('So nguoi tham gia bao hiem: 2.627 nguoi'), decodeText);
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['document-letters', { encoding: 'lost', word: 'nguoi' }],
  ]);
});
