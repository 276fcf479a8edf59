import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/source/readDataset.js';
import { checkFile } from './checkFile.js';
import { MINIMAL_FILE } from './minimalFile.js';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('bytes that are the same data', () => {
  const value = (bytes: Uint8Array): unknown => readDataset('data.yaml', bytes).dataset.value;
  test.each([
    ['with a byte order mark', utf8(`\uFEFF${MINIMAL_FILE}`), []],
    ['with the line ends of Windows', utf8(MINIMAL_FILE.replaceAll('\n', '\r\n')), []],
    ['with the line ends of old Macs', utf8(MINIMAL_FILE.replaceAll('\n', '\r')), []],
    ['with decomposed letters', utf8(MINIMAL_FILE.normalize('NFD')), []],
    ['as UTF-16, little end first', utf16(MINIMAL_FILE), ['1:1 encoding-utf16']],
    ['as UTF-16, big end first', utf16(MINIMAL_FILE).swap16(), ['1:1 encoding-utf16']],
  ])('%s', (_, bytes, findings) => {
    expect(value(bytes)).toEqual(value(utf8(MINIMAL_FILE)));
    expect(checkFile(bytes)).toEqual(findings);
  });

  test('places are the same with any line ends', () => {
    const wrong = `${MINIMAL_FILE}facts:\n  - { id: Sai, value: 1, label: x }\n`;
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(checkFile(wrong.replaceAll('\n', lineEnd))).toEqual(['10:11 id-malformed']);
  });
});

describe('bytes that are no data file', () => {
  test.each([
    ['nothing', utf8(''), '1:1 file-empty'],
    ['blank lines', utf8('  \n\n'), '1:1 file-empty'],
    ['a comment', utf8('# Bình Phước\n'), '1:1 file-empty'],
    ['a document without content', utf8('---\n'), '1:1 file-empty'],
    ['null', utf8('~\n'), '1:1 file-empty'],
    ['a mark of UTF-16 alone', utf16(''), '1:1 file-empty'],
    ['a NUL in text', utf8(`${MINIMAL_FILE}\0`), '1:1 file-not-text'],
    ['a NUL in UTF-16', utf16(`${MINIMAL_FILE}\0`), '1:1 file-not-text'],
    ['UTF-16 without a mark', Buffer.from(MINIMAL_FILE, 'utf16le'), '1:1 file-not-text'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), '1:1 file-not-text'],
    ['a .docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), '1:1 file-not-text'],
    ['a .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '1:1 file-not-text'],
    ['a .pdf', utf8('%PDF-1.7\n1 0 obj'), '1:1 file-not-text'],
    ['an .rtf', utf8('{\\rtf1\\ansi Bao cao}'), '1:1 file-not-text'],
    ['a .gz', Buffer.from([0x1f, 0x8b, 8, 0x22]), '1:1 file-not-text'],
    ['5 MB', Buffer.alloc(5 * 1024 * 1024, 'a'), '1:1 file-too-large'],
    ['a word', utf8('Bình Phước\n'), '1:1 type-wrong'],
    ['Latin-1', Buffer.from('unit:\n  name: Ngh\u00ea\n', 'latin1'), '2:12 encoding-broken'],
    ['UTF-8 cut in a letter', utf8('unit:\n  name: "Phước').subarray(0, -2), '2:13 encoding-broken'],
    ['an odd byte in UTF-16', Buffer.concat([utf16(MINIMAL_FILE), Buffer.from([0x41])]), '9:1 encoding-broken'],
    ['text damaged earlier', utf8(`${MINIMAL_FILE}limitations: [Tuy\uFFFDn]\n`), '9:18 encoding-broken'],
  ])('%s', (_, bytes, finding) => {
    expect(checkFile(bytes)).toEqual([finding]);
  });
});
