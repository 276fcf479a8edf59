import type { WrongEncoding } from '../diagnostics/letterTerms.js';
import { remember } from '../diagnostics/remember.js';
import { fromMojibake, isMojibake } from './mojibake.js';
import { fromTcvn3, fromVni } from './oldFonts.js';
import { isSyllable } from './syllable.js';

export interface WrongLetters {
  readonly encoding: WrongEncoding;
  /** The first word that shows it. */
  readonly word: string;
  /** The text as it was meant; null where that cannot be told. */
  readonly meant: string | null;
}

/** Letters, the signs that TCVN3 uses as letters, and "?". */
const WORD = /[A-Za-zÀ-ỹ¸µ¶·¹¨¾»¼½©®ª«¬\u00ad¡¢§£¤¥¦?]+/gu;

/** A text that is not in the letters that it shows, or null. Words that could be Vietnamese as they stand are left alone. */
export function wrongLetters(text: string): WrongLetters | null {
  // Most texts have none of these.
  if (
    !/[^\p{ASCII}\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\?[a-z]/u.test(
      text,
    )
  )
    return null;
  const whole = fromMojibake(text);
  if (whole !== null || isMojibake(text))
    return { encoding: 'UTF-8', word: text.match(WORD)?.find(isStrange) ?? text, meant: whole };
  const words = text.match(WORD) ?? [];
  const strange = words.filter((word) => word.length > 1 && isStrange(word));
  const [first, second] = (
    [
      ['TCVN3', fromTcvn3],
      ['VNI', fromVni],
    ] as const
  ).map(([encoding, decode]) => {
    const shown = strange.filter((word) => isSyllable(decode(word)));
    return { encoding, decode, shown };
  });
  const found = second !== undefined && second.shown.length > (first?.shown.length ?? 0) ? second : first;
  const [word] = found?.shown ?? [];
  if (found !== undefined && word !== undefined) {
    // Where nothing is written in Unicode, words are meant otherwise too that could be Vietnamese as they stand: "Ýt".
    const isWhole = !/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text);
    const meant = text.replace(WORD, (one) => (isStrange(one) || isWhole ? found.decode(one) : one));
    return { encoding: found.encoding, word, meant };
  }
  const lost = words.find((word) => /^\?[a-zđ]|[A-Za-zÀ-ỹ]\?[a-zđ]/u.test(word));
  return lost === undefined || /[/=&]/.test(text) ? null : { encoding: 'lost', word: lost, meant: null };
}

/** Eth (U+00D0, U+00F0), which looks like "Đ" and comes from keyboards and converters that take one for the other. */
export function withoutEth(text: string): string {
  return text.replace(/\u00d0/g, 'Đ').replace(/\u00f0/g, 'đ');
}

/** Not a syllable as it stands, and with something in it that is neither ASCII nor "?". */
const isStrange = remember((word): boolean => /[^\p{ASCII}]/u.test(word) && !isSyllable(word));
