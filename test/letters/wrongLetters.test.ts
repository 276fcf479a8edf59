import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTcvn3, fromVni } from '../../src/letters/oldFonts.js';
import { isSyllable } from '../../src/letters/syllable.js';
import { wrongLetters } from '../../src/letters/wrongLetters.js';
import { PROVINCES } from '../support/provinces.js';

const DATA = PROVINCES.map((name) => readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8')).join(
  '\n',
);
/** Words that official reports of five provinces are made of. */
const WORDS = [...new Set(DATA.normalize('NFC').match(/\p{L}+/gu))];
const MARKED = WORDS.filter((word) => /[^\p{ASCII}]/u.test(word) && isSyllable(word));

test.each([
  ['B¸o, ®µi cßn Ýt tin, bµi', 'TCVN3', 'Báo, đài còn ít tin, bài'],
  ['UBND tØnh B×nh Ph­íc', 'TCVN3', 'UBND tỉnh Bình Phước'],
  ['§¶ng ñy x·', 'TCVN3', 'Đảng ủy xã'],
  ['Baùo, ñaøi coøn ít tin, baøi vieát', 'VNI', 'Báo, đài còn ít tin, bài viết'],
  ['Uûy ban nhaân daân tænh', 'VNI', 'Ủy ban nhân dân tỉnh'],
  ['HOÄI NGHÒ TUYEÂN TRUYEÀN', 'VNI', 'HỘI NGHỊ TUYÊN TRUYỀN'],
  ['BÃ¡o, Ä‘Ã i', 'UTF-8', 'Báo, đài'],
  ['Tá»‰nh á»§y', 'UTF-8', 'Tỉnh ủy'],
  // With letters lost: not TCVN3, and nobody can tell what it was.
  ['Nhiá»u ngÆ°á»i dá»«ng Ä‘Ã³ng', 'UTF-8', null],
  ['B?o, d?i c?n ?t tin', 'lost', null],
  ['Ban Tuy?n gi?o', 'lost', null],
])('%s: %s', (text, encoding, meant) => {
  expect(wrongLetters(text)).toMatchObject({ encoding, meant });
});

test.each([
  'Vì sao? Vì thế',
  'Vì sao?Vì thế',
  'xem http://a.vn/tin?id=5',
  'hoà bình, thuỷ lợi, quý, giếng, khuỷu',
  '«Báo» © 2019 ® 5°C ½ 10·5 m² §2 ±1',
  'café España Đắk Lắk Krông Pắc Ia Grai Chư Prông naïve',
  'Tổ chức “hội nghị” – gặp mặt…',
  '日本 한국 Ελλάδα',
])('%s is as it is', (text) => {
  expect(wrongLetters(text)).toBe(null);
});

test('no line of the data is taken for another encoding', () => {
  expect(DATA.split('\n').filter((line) => wrongLetters(line) !== null)).toEqual([]);
});

describe('the words of real reports, as old programs wrote them', () => {
  const sentence = fc.array(fc.constantFrom(...MARKED), { minLength: 6, maxLength: 12 });

  test('TCVN3, in lower case', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ').toLowerCase();
        expect(wrongLetters(inTcvn3(text))).toMatchObject({ encoding: 'TCVN3', meant: text });
      }),
    );
  });

  test('VNI', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ');
        expect(wrongLetters(inVni(text))).toMatchObject({ encoding: 'VNI', meant: text });
      }),
    );
  });

  test('UTF-8 shown as windows-1252', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ');
        expect(wrongLetters(asWindows1252(text))).toMatchObject({ encoding: 'UTF-8', meant: text });
      }),
    );
  });
});

const VIETNAMESE = [...'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ'];

function inverse(decode: (word: string) => string, candidates: readonly string[]): ReadonlyMap<string, string> {
  return new Map(candidates.map((written) => [decode(written), written]).reverse() as [string, string][]);
}

const LATIN = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
const TO_TCVN3 = inverse(fromTcvn3, LATIN);
const TO_VNI = inverse(fromVni, [...[...'aeouyôö'].flatMap((vowel) => LATIN.map((mark) => vowel + mark)), ...LATIN]);

function inTcvn3(text: string): string {
  return [...text].map((letter) => (VIETNAMESE.includes(letter) ? (TO_TCVN3.get(letter) ?? letter) : letter)).join('');
}

function inVni(text: string): string {
  return [...text]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const written = VIETNAMESE.includes(lower) ? (TO_VNI.get(lower) ?? lower) : lower;
      return letter === lower ? written : written.toUpperCase();
    })
    .join('');
}

function asWindows1252(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
