import { LIMITS } from '../../diagnostics/limits.js';
import { piledMarks } from '../../letters/piledMarks.js';
import type { RegisterProblem } from '../registerFinding.js';

export interface DecodedRegister {
  /** Without a byte order mark. */
  readonly text: string;
  /** An encoding of old programs, which was guessed from the letters that it gives. */
  readonly guessed: 'windows-1258' | null;
}

/**
 * Bytes of a text file → text: UTF-8, UTF-16 (Excel's "Unicode text"), with a byte order mark or without, and windows-1258
 * where it gives Vietnamese and nothing else. TCVN3 and VNI have no mark of their own and are refused.
 */
export function decodeRegister(bytes: Uint8Array): DecodedRegister | RegisterProblem {
  const { bytes: limit } = LIMITS.register;
  const megabytes = limit / 1024 / 1024;
  if (bytes.length > limit) return { code: 'register-too-large', args: { part: null, megabytes } };
  const utf16 = utf16Of(bytes);
  const text = decode(utf16 ?? 'utf-8', bytes);
  if (text === null) return fromWindows1258(bytes);
  if (text.includes('\0')) return { code: 'register-format', args: { format: 'other' } };
  return text.trim() === '' ? { code: 'register-empty', args: {} } : { text, guessed: null };
}

/** By the mark, or by the zeros that every second byte of plain letters, digits and separators has. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 1].map((odd) => head.filter((byte, index) => index % 2 === odd && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 8 || (even > 0 && odd > 0)) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromWindows1258(bytes: Uint8Array): DecodedRegister | RegisterProblem {
  // Its tones are marks behind the vowel: composed before anything is compared.
  const apart = decode('windows-1258', bytes) ?? '';
  const text = piledMarks(apart) === null ? apart.normalize('NFC') : '';
  if (text !== '' && !STRANGE.test(text)) return { text, guessed: 'windows-1258' };
  return { code: 'register-encoding', args: { encoding: oldEncoding(new TextDecoder('latin1').decode(bytes)) } };
}

/** Letters of Vietnamese, and the signs that Word and Excel put into its texts. */
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”‘’–—…•°₫«»\u00a0';
const STRANGE = new RegExp(`[^\\x20-\\x7e\\s${VIETNAMESE}]`, 'i');

/** Pairs that stand in most Vietnamese texts of these encodings, as Latin letters: "được" in TCVN3, "người" in VNI. */
function oldEncoding(latin: string): string | null {
  if (/®[­îÊÕèÒÞª¹¬÷µ]|[¸µ¶·¹¾»¼½Æ]/.test(latin)) return 'TCVN3';
  return /[aeoyôöAEOYÔÖ][ùøûõïÙØÛÕÏâãåäàáéèúüëÂÃÅÄÀÁÉÈÚÜË]|ñ/.test(latin) ? 'VNI' : null;
}
