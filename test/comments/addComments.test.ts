import { describe, expect, test } from 'vitest';
import { addComments } from '../../src/comments/addComments.js';
import type { Comment } from '../../src/comments/comment.js';
import type { Place } from '../../src/readers/readDocument.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectDocument } from '../readers/expectDocument.js';
import { control, paragraph, run, wordEntries, zipEntries } from '../readers/wordFile.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { parseXml } from '../writers/docx/xml.js';

const BY = { author: 'bhxh-report', initials: 'BR', date: '2020-01-05T00:00:00Z' };
const BODY = paragraph(run('Có '), control('a.b', run('12') + run('.345')), run(' người, '), run('đạt 9%.'));

function place(region: Place['region'] = 'body', number = 1): Place {
  return { region, paragraph: number, heading: null };
}

function commented(entries: Readonly<Record<string, string>>, comments: readonly Comment[]) {
  const before = zipEntries(entries);
  const kept = before.slice();
  const after = addComments(before, comments, BY);
  if ('code' in after) throw new Error(after.code);
  expect(before).toEqual(kept);
  // The text is as it was, and every part is well-formed.
  expect(readWordFile(after)).toEqual(readWordFile(before));
  const parts = partsOf(after);
  for (const part of Object.values(parts)) parseXml(part);
  return parts;
}

const mark = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a comment', () => {
  test('stands round a control, never in it', () => {
    const entries = wordEntries({ body: BODY });
    const parts = commented(entries, [{ place: place(), start: 5, end: 8, text: 'sai' }]);
    const figure = control('a.b', run('12') + run('.345'));
    expect(parts['word/document.xml']).toContain(`<w:commentRangeStart w:id="0"/>${figure}${mark(0)}`);
    expect(parts['word/comments.xml']).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        '<w:comment w:id="0" w:author="bhxh-report" w:date="2020-01-05T00:00:00Z" w:initials="BR">' +
        '<w:p><w:r><w:t xml:space="preserve">sai</w:t></w:r></w:p></w:comment></w:comments>',
    );
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="/word/comments.xml"');
  });

  test('stands round whole runs', () => {
    const parts = commented(wordEntries({ body: BODY }), [{ place: place(), start: 17, end: 20, text: 'a < b' }]);
    expect(parts['word/document.xml']).toContain(`<w:commentRangeStart w:id="0"/>${run('đạt 9%.')}${mark(0)}`);
    expect(parts['word/comments.xml']).toContain('a &lt; b');
  });

  test('comes behind those that are there', () => {
    const entries = wordEntries({ body: BODY });
    const relations = 'word/_rels/document.xml.rels';
    const old =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="x"><w:p/></w:comment></w:comments>';
    const parts = commented(
      {
        ...entries,
        'word/comments.xml': old,
        [relations]: (entries[relations] ?? '').replace(
          '</Relationships>',
          '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
      },
      [{ place: place(), start: 0, end: 2, text: 'mới' }],
    );
    expect(parts['word/comments.xml']?.startsWith(old.replace('</w:comments>', ''))).toBe(true);
    expect(parts['word/comments.xml']).toContain('w:id="8"');
    expect(parts['[Content_Types].xml']).toBe(entries['[Content_Types].xml']);
  });

  test('on a header stands at the first words of the body', () => {
    const entries = wordEntries({ body: BODY, header: paragraph(run('Trang 99')) });
    const parts = commented(entries, [{ place: place('header'), start: 6, end: 8, text: 'Đầu trang' }]);
    expect(parts['word/document.xml']).toContain(`<w:commentRangeStart w:id="0"/>${run('Có ')}${mark(0)}`);
    expect(parts['word/header.xml']).toBe(entries['word/header.xml']);
  });

  test('in a part that calls its elements otherwise', () => {
    const entries = wordEntries({ body: BODY });
    const renamed = (entries['word/document.xml'] ?? '')
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    const parts = commented({ ...entries, 'word/document.xml': renamed }, [
      { place: place(), start: 0, end: 2, text: 'sai' },
    ]);
    expect(parts['word/document.xml']).toContain('<ns0:commentRangeStart ns0:id="0"/><ns0:r>');
  });
});

test('without comments the bytes stay', () => {
  const bytes = zipEntries(wordEntries({ body: BODY }));
  expect(addComments(bytes, [], BY)).toBe(bytes);
  expect(expectDocument(readWordFile(bytes)).passages).toHaveLength(1);
});

test('what is no Word file is refused', () => {
  const bytes = new TextEncoder().encode('PK');
  const comment = { place: place(), start: 0, end: 1, text: 'x' };
  expect(addComments(bytes, [comment], BY)).toMatchObject({ code: 'word-truncated' });
});
