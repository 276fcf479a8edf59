import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createRegisterBudget } from '../../src/registers/budget.js';
import { nearWords } from '../../src/registers/rows/nearWords.js';
import { saidTotals } from '../../src/registers/rows/saidTotals.js';
import { decodeRegister } from '../../src/registers/text/decodeRegister.js';
import { readDelimited } from '../../src/registers/text/readDelimited.js';
import { read } from './said.js';

describe('encodings', () => {
  const text = 'Ngày;Cơ quan báo chí;Thể loại';
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };

  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16LE', utf16(false, true)],
    ['UTF-16BE', utf16(true, true)],
    ['UTF-16LE without a mark', utf16(false, false)],
    ['UTF-16BE without a mark', utf16(true, false)],
  ])('%s', (_, bytes) => {
    expect(decodeRegister(bytes)).toEqual({ text, guessed: null });
  });

  test('windows-1258, whose tones are marks behind the vowel, comes out composed', () => {
    // "Thể loại, tọa đàm" as Windows writes it.
    const bytes = [0x54, 0x68, 0xea, 0xd2, 0x20, 0x6c, 0x6f, 0x61, 0xf2, 0x69, 0x2c, 0x20, 0x74, 0x6f, 0xf2, 0x61];
    expect(decodeRegister(Uint8Array.from([...bytes, 0x20, 0xf0, 0xe0, 0x6d]))).toEqual({
      text: 'Thể loại, tọa đàm',
      guessed: 'windows-1258',
    });
  });

  test.each([
    // "Ngày, cơ quan báo chí" in TCVN3, "Ngày, cơ quan báo chí" in VNI.
    ['TCVN3', [0x4e, 0x67, 0xb5, 0x79, 0x2c, 0x20, 0xae, 0xad, 0xee, 0x63, 0x20, 0x62, 0xb8, 0x6f]],
    ['VNI', [0x4e, 0x67, 0x61, 0xf8, 0x79, 0x2c, 0x20, 0x62, 0x61, 0xf9, 0x6f, 0x20, 0x63, 0x68, 0xed]],
    [null, [0x4e, 0x67, 0x81, 0x79]],
  ] as const)('%s is refused', (encoding, bytes) => {
    expect(decodeRegister(Uint8Array.from(bytes))).toEqual({ code: 'register-encoding', args: { encoding } });
  });
});

describe('records', () => {
  function records(text: string): unknown {
    const rows = readDelimited(text, createRegisterBudget());
    if ('code' in rows) return rows;
    return rows.map(({ number, cells }) => [
      number,
      ...cells.map((cell) => (cell?.type === 'text' ? cell.text : null)),
    ]);
  }

  test.each([
    [
      'the separator that cuts evenly',
      'a, b;c\r\nd;e, f',
      [
        [1, 'a, b', 'c'],
        [2, 'd', 'e, f'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc, d\te',
      [
        [1, 'a', 'b'],
        [2, 'c, d', 'e'],
      ],
    ],
    [
      'quotes, and a line break in them',
      'a;"b ""c""\r\nd"\r\ne;f',
      [
        [1, 'a', 'b "c"\nd'],
        [2, 'e', 'f'],
      ],
    ],
    [
      'a quote inside of a field',
      'a;5" x\nb;c',
      [
        [1, 'a', '5" x'],
        [2, 'b', 'c'],
      ],
    ],
    ['empty lines are rows', '\r\n;;\r\na;b\n', [[3, 'a', 'b']]],
    [
      'old line ends',
      'a;b\rc;d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['the separator told by the file', 'sep=,\r\na;1,b\r\n', [[1, 'a;1', 'b']]],
    ['no-break spaces at the edges', '\u00a0a ;b', [[1, 'a', 'b']]],
  ])('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  test('a quotation mark without its end', () => {
    expect(records('a;b\n1;"x\n2;3\n')).toEqual({ code: 'register-unclosed', args: { row: 2 } });
  });
});

test.each([
  ['Tổng cộng: 10 tin, bài', ['10 rows']],
  ['Cộng: 12 cuộc, 1.910 người', ['12 rows', '1910 people']],
  ['Tổng cộng 12 hội nghị', ['12 rows']],
  ['Cộng quý 1 năm 2025', []],
  ['Tổng số: 3 tin, 4 bài', []],
  ['Tổng cộng (I+II)', []],
])('%s', (text, expected) => {
  expect(saidTotals(text).map(({ value, of }) => `${value.num} ${of}`)).toEqual(expected);
});

test.each([
  [['hội nghị', 'hội nghi'], 'hội nghi ~ hội nghị'],
  [['hội nghị', 'hội ngị'], 'hội ngị ~ hội nghị'],
  [['hội nghị', 'hội nghịi'], 'hội nghịi ~ hội nghị'],
  [['hội nghị', 'hội thảo'], ''],
  [['tin', 'tít'], ''],
  [['tin', 'tín'], 'tín ~ tin'],
  [['Đài xã 1', 'Đài xã 2'], ''],
  [['Đài PT-TH', 'Đài PTTH'], 'Đài PTTH ~ Đài PT-TH'],
] as const)('%j', ([often, once], expected) => {
  const words = [
    { text: once, rows: [5] },
    { text: often, rows: [1, 2] },
  ];
  expect(
    nearWords(words, true)
      .map(({ word, other }) => `${word.text} ~ ${other.text}`)
      .join(),
  ).toBe(expected);
});

test('names that differ by a letter are two, where only marks count', () => {
  const words = ['BHXH An Lộc', 'BHXH An Lạc', 'BHXH An Lôc'].map((text, row) => ({ text, rows: [row] }));
  expect(nearWords(words, false)).toHaveLength(1);
});

test('headings in letters of old fonts, by which no column is known, are told as such', () => {
  const text = 'Sổ tin, bài\nNgµy;C¬ quan b¸o chÝ;ThÓ lo¹i\n5/3/2025;Báo A;tin\n';
  const { lines, findings } = read('so.csv', 'media', strToU8(text));
  expect([lines, findings]).toEqual([[], [expect.objectContaining({ code: 'letters-wrong' })]]);
  expect(findings[0]).toMatchObject({ args: { encoding: 'TCVN3', meant: 'Ngày' }, cell: { cell: 'A2' } });
});
