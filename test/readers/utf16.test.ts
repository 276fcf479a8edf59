import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addComments } from '../../src/comments/addComments.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { refreshed } from '../refresh/expectRefreshed.js';
import { expectDocument } from './expectDocument.js';
import { control, paragraph, run, wordEntries, zipEntries } from './wordFile.js';

const BODY = { body: paragraph(run('Có '), control('a.b', run('12')), run(' người ở Đồng Xoài 🏥')) };

/** Every part in UTF-16, as the standard allows. */
function inUtf16(order: 'le' | 'be', mark: string): Uint8Array {
  const parts = Object.entries(wordEntries(BODY)).map(([name, xml]) => {
    const bytes = Buffer.from(
      `${mark}${mark === '' ? '' : '<?xml version="1.0" encoding="UTF-16"?>'}${xml}`,
      'utf16le',
    );
    return [name, order === 'le' ? bytes : bytes.swap16()] as const;
  });
  return zipEntries(Object.fromEntries(parts.map(([name, bytes]) => [name, new Uint8Array(bytes)])));
}

const plain = zipEntries(wordEntries(BODY));

test.each([
  ['le', '\ufeff'],
  ['be', '\ufeff'],
  ['le', ''],
  ['be', ''],
] as const)('UTF-16, %s, with the mark %j, is read, renewed and commented like UTF-8', (order, mark) => {
  const bytes = inUtf16(order, mark);
  expect(readWordFile(bytes)).toEqual(readWordFile(plain));
  const { bytes: renewed, changes } = refreshed(bytes, new Map([['a.b', ['13']]]));
  expect(changes).toHaveLength(1);
  expect(expectDocument(readWordFile(renewed)).passages[0]?.text).toBe('Có 13 người ở Đồng Xoài 🏥');
  const main = unzipSync(renewed)['word/document.xml'] ?? new Uint8Array();
  expect(main.length).toBe((unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).length);
  const [passage] = expectDocument(readWordFile(bytes)).passages;
  if (passage === undefined) throw new Error('nothing read');
  const commented = addComments(bytes, [{ place: passage.place, start: 3, end: 5, text: 'Sai số' }], {
    author: 'A',
    initials: 'A',
    date: '2020-01-01T00:00:00Z',
  });
  expect(commented).toBeInstanceOf(Uint8Array);
  expect(readWordFile(commented as Uint8Array)).toEqual(readWordFile(plain));
});
