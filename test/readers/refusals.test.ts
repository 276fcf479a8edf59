import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { readFile } from '../../src/readers/readFile.js';
import { readHtml } from '../../src/readers/text/readHtml.js';
import { readMarkdown } from '../../src/readers/text/readMarkdown.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { refreshWordFile } from '../../src/refresh/refreshWordFile.js';
import { decodeText } from '../../src/source/decodeText.js';
import { expectDocument } from './expectDocument.js';
import { paragraph, run, wordEntries, wordFile, zipEntries } from './wordFile.js';

const DOCUMENT = 'word/document.xml';
const sound = wordFile({ body: paragraph(run('12 người')) });

function refusal(bytes: Uint8Array): unknown {
  const outcome = readWordFile(bytes);
  return 'code' in outcome ? [outcome.code, outcome.args] : outcome;
}

/** The small file with other XML in its main part. */
function withMain(xml: string | Uint8Array): Uint8Array {
  return zipEntries({ ...wordEntries({}), [DOCUMENT]: xml });
}

/** Where the local header says what the central record says. */
const IN_HEADER: Readonly<Record<number, number>> = { 8: 6, 16: 14, 20: 18, 24: 22 };

/** The archive with numbers of the main part changed, in its central record and its local header: [offset in the record, new value]. */
function withRecord(bytes: Uint8Array, ...changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = view.getUint32(changed.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === DOCUMENT) {
      for (const [offset, value] of changes) {
        view.setUint32(at + offset, value, true);
        const inHeader = IN_HEADER[offset];
        if (inHeader !== undefined) view.setUint32(view.getUint32(at + 42, true) + inHeader, value, true);
      }
    }
    at += 46 + view.getUint16(at + 28, true);
  }
  return changed;
}

describe('archives', () => {
  test.each([
    ['nothing at all', ''],
    ['a text', 'Báo cáo'],
    ['a PDF', '%PDF-1.7'],
  ])('%s is no zip', (_, text) => {
    expect(refusal(strToU8(text))).toEqual(['word-no-zip', {}]);
  });

  test('an old document and an encrypted one', () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(refusal(Uint8Array.from([...compound, ...strToU8('W\0o\0r\0d\0')]))).toEqual(['word-old-format', {}]);
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(refusal(Uint8Array.from([...compound, ...name]))).toEqual(['word-encrypted', {}]);
    expect(refusal(withRecord(sound, [8, 0x0001]))).toEqual(['word-encrypted', {}]);
  });

  test('cut off anywhere, it is never read, and never fails otherwise', () => {
    for (let length = 2; length < sound.length; length += 7) {
      expect(refusal(sound.subarray(0, length))).toEqual(['word-truncated', {}]);
    }
  });

  test('a comment behind the archive and bytes in front of it do no harm', () => {
    const front = strToU8('PK front');
    expect(refusal(Uint8Array.from([...front, ...sound]))).toMatchObject({ passages: [{ text: '12 người' }] });
    const commented = Uint8Array.from([...sound, ...strToU8('hello')]);
    new DataView(commented.buffer).setUint16(sound.length - 2, 5, true);
    expect(refusal(commented)).toMatchObject({ passages: [{ text: '12 người' }] });
  });

  test('one byte changed is found by the checksum', () => {
    const entries = {
      ...wordEntries({}),
      [DOCUMENT]: wordEntries({ body: paragraph(run('837.727')) })[DOCUMENT] ?? '',
    };
    const bytes = zipEntries(entries);
    const stored = withRecord(bytes, [16, 0]); // another checksum
    expect(refusal(stored)).toEqual(['word-damaged', { part: DOCUMENT }]);
  });

  test('no Word document: a workbook, any archive, a part that is missing', () => {
    const entries = wordEntries({});
    const types = entries['[Content_Types].xml'] ?? '';
    const none = ['word-no-document', {}];
    expect(refusal(zipEntries({ 'a.txt': 'a' }))).toEqual(none);
    expect(
      refusal(
        zipEntries({
          ...entries,
          '[Content_Types].xml': types.replace('wordprocessingml.document', 'spreadsheetml.sheet'),
        }),
      ),
    ).toEqual(none);
    const { [DOCUMENT]: _, ...without } = entries;
    expect(refusal(zipEntries(without))).toEqual(none);
  });

  test('the main part is not fetched from elsewhere', () => {
    const entries = wordEntries({});
    const rels = (entries['_rels/.rels'] ?? '').replace(
      'Target="word',
      'TargetMode="External" Target="http://example.com/word',
    );
    expect(refusal(zipEntries({ ...entries, '_rels/.rels': rels }))).toEqual(['word-no-document', {}]);
  });

  test('two parts of one name', () => {
    const doubled = zipEntries({ ...wordEntries({}), 'word/Document.xml': '<a/>' });
    expect(refusal(doubled)).toEqual(['word-damaged', { part: 'word/Document.xml' }]);
  });

  test.each(['../a.xml', 'word/../../a.xml', '/etc/a.xml', '\\\\a\\b.xml', 'C:a.xml', 'word\\..\\a.xml'])(
    'a part whose name leads out, %s, is read by no command',
    (name) => {
      const bytes = zipEntries({ ...wordEntries({}), [name]: '<a/>' });
      expect(refusal(bytes)).toEqual(['word-part-outside', { part: name }]);
      expect(refreshWordFile(bytes, { texts: new Map() }, null)).toMatchObject({ code: 'word-part-outside' });
    },
  );

  test.each([
    ['name', 30, 0x78],
    ['method', 8, 0],
    ['checksum', 14, 1],
    ['packed size', 18, 1],
    ['size', 22, 1],
  ])('a local header that says another %s than the directory', (_, at, value) => {
    const changed = sound.slice();
    const main = strToU8(DOCUMENT);
    const local = sound.findIndex((__, start) => main.every((byte, index) => sound[start + index] === byte)) - 30;
    changed[local + at] = value;
    expect(refusal(changed)).toEqual(['word-damaged', { part: DOCUMENT }]);
  });

  test('zip64 is told as such', () => {
    const far = sound.slice();
    new DataView(far.buffer).setUint32(sound.length - 6, 0xffffffff, true);
    const located = Uint8Array.from([...sound.subarray(0, -22), ...new Uint8Array(20), ...sound.subarray(-22)]);
    new DataView(located.buffer).setUint32(sound.length - 22, 0x07064b50, true);
    // Programs that write as they go have no sizes in front of the data.
    const streamed = sound.slice();
    new DataView(streamed.buffer).setUint32(22, 0xffffffff, true);
    for (const bytes of [far, located, streamed, withRecord(sound, [24, 0xffffffff])])
      expect(refusal(bytes)).toEqual(['word-zip64', {}]);
  });

  test('too many entries', () => {
    const changed = sound.slice();
    new DataView(changed.buffer).setUint16(sound.length - 12, LIMITS.document.entries + 1, true);
    expect(refusal(changed)).toEqual([
      'word-too-many-parts',
      { count: LIMITS.document.entries + 1, limit: LIMITS.document.entries },
    ]);
  });
});

describe('zip bombs', () => {
  test('what shrinks as no text does is not unpacked', () => {
    expect(refusal(withMain(new Uint8Array(2 * LIMITS.document.freeOfRatio)))).toEqual([
      'word-bomb',
      { part: DOCUMENT, limit: LIMITS.document.ratio },
    ]);
  });

  test('what says that it is too large is not unpacked', () => {
    expect(refusal(withRecord(sound, [24, LIMITS.document.part + 1]))).toEqual([
      'word-too-large',
      { part: DOCUMENT, megabytes: 32 },
    ]);
  });

  test('what is larger than it says is not read', () => {
    const bytes = withRecord(withMain(new Uint8Array(2 * 1024 * 1024)), [24, 1000]);
    expect(refusal(bytes)).toEqual(['word-damaged', { part: DOCUMENT }]);
  });
});

describe('XML', () => {
  const root = (content: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:document>`;

  test.each([
    ['internal', '<!DOCTYPE a [<!ENTITY x "y">]>'],
    ['of the billion laughs', '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;">]>'],
    ['outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
  ])('a document type declaration, %s', (_, declaration) => {
    expect(refusal(withMain(`<?xml version="1.0"?>${declaration}${root('')}`))).toEqual([
      'xml-dtd',
      { part: DOCUMENT },
    ]);
  });

  test.each([
    ['an entity of nobody', root('<w:p>&x;</w:p>'), '&x;'],
    ['a bare ampersand', root('<w:p>a & b</w:p>'), '& b'],
    ['a bare "<"', root('<w:p>a < b</w:p>'), '< b'],
    ['a character that is none', root('<w:p>&#x110000;</w:p>'), '&#x'],
    ['a tag that is never closed', root('<w:p>'), '</w:document'],
    ['tags that overlap', root('<w:p><w:r></w:p></w:r>'), '</w:p>'],
    ['an end without a beginning', root('</w:p>'), '</w:p>'],
    ['a value without quotes', root('<w:p a=1/>'), 'a=1'],
    ['an attribute without a value', root('<w:p a/>'), 'a/>'],
    ['an attribute twice', root('<w:p a="1" a="2"/>'), 'a="2"'],
    ['an entity in a value', root('<w:p a="&x;"/>'), 'a="&x;"'],
    ['two roots', `${root('')}<a/>`, '<a/>'],
    ['words behind the root', `${root('')}x`, 'x'],
    ['a part cut off', root('<w:p').slice(0, 85), ''],
    ['nothing', '', ''],
  ])('%s', (_, xml, place) => {
    const column = place === '' ? xml.length + 1 : xml.lastIndexOf(place) + 1;
    expect(refusal(withMain(xml))).toEqual(['xml-broken', { part: DOCUMENT, line: 1, column }]);
  });

  test('bytes that are no UTF-8', () => {
    expect(refusal(withMain(Uint8Array.from([0x3c, 0x61, 0xff])))).toEqual(['word-damaged', { part: DOCUMENT }]);
  });

  test('a thousand levels, in Word and on the web', () => {
    const deep = root('<w:tbl>'.repeat(1000) + '</w:tbl>'.repeat(1000));
    expect(refusal(withMain(deep))).toEqual(['xml-too-deep', { part: DOCUMENT, limit: 500 }]);
    expect(readHtml('<div>'.repeat(1000))).toMatchObject({ code: 'xml-too-deep', args: { part: null, limit: 500 } });
  });
});

test('any bytes: a document or a reason, never a failure', () => {
  const spoiled = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(spoiled, (changes) => {
      const bytes = sound.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(readWordFile(bytes)).toBeTypeOf('object');
    }),
    { numRuns: 150 },
  );
});

test('any markup: a document or a reason, never a failure', () => {
  const scraps = [
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:sdt>',
    '</w:sdt>',
    '<w:sdtPr><w:tag w:val="a.b"/></w:sdtPr>',
    '<w:sdtContent>',
    '</w:sdtContent>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:txbxContent>',
    '</w:txbxContent>',
    '<mc:AlternateContent>',
    '</mc:AlternateContent>',
    '<mc:Choice>',
    '</mc:Choice>',
    '<mc:Fallback>',
    '</mc:Fallback>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:del>',
    '</w:del>',
    '1',
    '&',
    '<!--',
    '-->',
  ];
  const markup = fc.array(fc.constantFrom(...scraps), { maxLength: 20 });
  fc.assert(
    fc.property(markup, (pieces) => {
      const body = pieces.join('');
      expect(readWordFile(wordFile({ body }))).toBeTypeOf('object');
      expect(readHtml(body)).toBeTypeOf('object');
      expect(readMarkdown(body)).toBeTypeOf('object');
    }),
    { numRuns: 80 },
  );
});

test('any elements in any place: controls stay within their passage', () => {
  const paired = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(
        '<w:t>1</w:t>',
        '<w:tab/>',
        '<w:vanish/>',
        '<w:tag w:val="a.b"/>',
        '<w:fldChar w:fldCharType="begin"/>',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'w:p',
            'w:r',
            'w:sdt',
            'w:sdtPr',
            'w:sdtContent',
            'w:txbxContent',
            'mc:AlternateContent',
            'mc:Choice',
            'mc:Fallback',
            'w:ins',
            'w:del',
            'w:rPr',
            'w:tbl',
          ),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(paired, (body) => {
      for (const { text, controls } of expectDocument(readWordFile(wordFile({ body }))).passages) {
        for (const { start, end } of controls) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('a document of no known kind', () => {
  const { document, findings } = readFile('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), decodeText);
  expect(document).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['document-unknown']);
});
