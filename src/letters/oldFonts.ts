/**
 * The letters of two encodings from before Unicode, as programs show them that do not know the old fonts: each letter of
 * Latin-1 stands for a Vietnamese one. TCVN 5712:1993 (VN3) has one byte a letter, VNI a vowel and a mark behind it.
 */

const LATIN_TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦';
const UNICODE_TCVN3 = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...LATIN_TCVN3].map((latin, index) => [latin, [...UNICODE_TCVN3][index] ?? latin]),
);

export function fromTcvn3(word: string): string {
  return [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

/** Marks behind a vowel: a tone, or the hat or the horn of "â", "ă" with a tone or without. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that need no mark. */
const WHOLE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu;

export function fromVni(word: string): string {
  return word
    .replace(PAIR, (all: string, vowel: string | undefined, mark: string | undefined) => {
      if (vowel === undefined || mark === undefined) return likeCase(WHOLE[all.toLowerCase()] ?? all, all);
      const base = likeCase(WHOLE[vowel.toLowerCase()] ?? vowel, vowel);
      return base + (MARKS[mark.toLowerCase()] ?? mark);
    })
    .normalize('NFC');
}

function likeCase(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}
