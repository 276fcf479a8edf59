import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DocumentMeasure } from '../../src/diagnostics/documentCodes.js';
import { LIMITS } from '../../src/diagnostics/limits.js';
import type { ReadDocument } from '../../src/readers/readDocument.js';
import type { ReadProblem } from '../../src/readers/readProblem.js';
import { readHtml } from '../../src/readers/text/readHtml.js';
import { readMarkdown } from '../../src/readers/text/readMarkdown.js';
import { readPlainText } from '../../src/readers/text/readPlainText.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { isMany } from '../support/runs.js';
import { paragraph, run, wordEntries } from './wordFile.js';

const { passages, pieces, letters, passage, numbers, attributes, prefixes } = LIMITS.document;

/** A paragraph of so many letters. */
const long = (count: number): string => paragraph(run('a'.repeat(count)));

/** Stored, since a text of one word is packed as no text is. */
function wordOf(body: string): Uint8Array {
  const entries = Object.entries(wordEntries({ body })).map(([name, part]) => [name, [strToU8(part), { level: 0 }]]);
  return zipSync(Object.fromEntries(entries));
}

function outcome(read: ReadDocument | ReadProblem): unknown {
  return 'code' in read ? [read.code, read.args] : read.passages.length;
}

const tooLong = (what: DocumentMeasure): unknown => ['document-too-long', { what, limit: LIMITS.document[what] }];

describe('a Word file', () => {
  // In `npm test` those that are read in no time.
  const counted = [
    ['passages', passages, (count: number) => paragraph(run('a')).repeat(count), passages],
    ['pieces', pieces, (count: number) => paragraph(run('a').repeat(count)), 1],
    ['letters', letters, (count: number) => long(passage).repeat(count / passage) + long(count % passage), 8],
    ['passage', passage, long, 1],
    ['numbers', numbers, (count: number) => paragraph(run('1 '.repeat(count))), 1],
  ] as const;
  test.each(counted.filter(([what]) => isMany || !['passages', 'pieces'].includes(what)))(
    '%s, as many as the limit and one more',
    (what, limit, body, read) => {
      expect(outcome(readWordFile(wordOf(body(limit))))).toBe(read);
      expect(outcome(readWordFile(wordOf(body(limit + 1))))).toEqual(tooLong(what));
    },
  );

  test('they are counted over all its parts', () => {
    const half = paragraph(run('a')).repeat(passages / 2 + 1);
    const entries = wordEntries({ body: half, header: half });
    const bytes = zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, [strToU8(part), { level: 0 }]])),
    );
    expect(outcome(readWordFile(bytes))).toEqual(tooLong('passages'));
  });

  test('attributes and prefixes of one element', () => {
    const many = (count: number, make: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => make(index)).join(' ');
    const named = (count: number): string => `<w:p ${many(count, (index) => `a${index}=""`)}/>`;
    expect(outcome(readWordFile(wordOf(named(attributes))))).toBe(0);
    expect(outcome(readWordFile(wordOf(named(attributes + 1))))).toEqual([
      'xml-too-much',
      { part: 'word/document.xml', what: 'attributes', limit: attributes },
    ]);
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const declared = `<w:p ${many(prefixes, (index) => `xmlns:n${index}="${w}"`)}/>`;
    expect(outcome(readWordFile(wordOf(declared)))).toEqual([
      'xml-too-much',
      { part: 'word/document.xml', what: 'prefixes', limit: prefixes },
    ]);
  });
});

describe.each([
  ['HTML', readHtml, '<p>a</p>'],
  ['Markdown', readMarkdown, 'a\n\n'],
  ['text', readPlainText, 'a\n'],
] as const)('%s', (_, read, line) => {
  test('as many lines as the limit and one more', () => {
    expect(outcome(read(line.repeat(passages)))).toBe(passages);
    expect(outcome(read(line.repeat(passages + 1)))).toEqual(tooLong('passages'));
  });

  test('as many numbers as the limit and one more', () => {
    expect(outcome(read('1 '.repeat(numbers)))).toBe(1);
    expect(outcome(read('1 '.repeat(numbers + 1)))).toEqual(tooLong('numbers'));
  });
});
