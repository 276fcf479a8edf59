import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/readFile.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { decodeText } from '../../src/source/decodeText.js';
import { expectDocument } from './expectDocument.js';
import { paragraph, run, wordEntries, wordFile, zipEntries } from './wordFile.js';

const FIRST = paragraph(run('12 người'));

function unread(body: string): readonly string[] {
  const { unread: found = [] } = expectDocument(readWordFile(wordFile({ body })));
  return found.map(({ what, place }) => `${what} ${place.region} ${place.paragraph}`);
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';

describe('what cannot be read is told with its place', () => {
  test.each([
    ['another document put in whole', `${FIRST}<w:altChunk r:id="rId9"/>`, ['part body 1']],
    ['an embedded object', FIRST + paragraph('<w:r><w:object/></w:r>'), ['object body 1']],
    ['a picture for a table', FIRST + paragraph(picture), ['picture body 1']],
    ['a picture beside words', paragraph(run('12 người'), picture), []],
    ['a field without its end', paragraph(run('12 '), field('begin'), run('người 13')), ['field body 1']],
    ['a field that is whole', paragraph(run('12 '), field('begin'), field('separate'), run('13'), field('end')), []],
    ['nothing', FIRST, []],
  ])('%s', (_, body, expected) => {
    expect(unread(body)).toEqual(expected);
  });
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
