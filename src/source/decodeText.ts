import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { piledMarks } from '../letters/piledMarks.js';

/** What is larger than this is no data file, and memory stays bounded. */
const MAX_BYTES = LIMITS.data.bytes;

export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Bytes → text. A byte order mark is dropped; UTF-16 with a mark is read, with a warning, since
 * Windows Notepad saves so under "Unicode". Anything else that is not UTF-8 is an error with its place.
 * What is text already is checked in the same way: half a surrogate pair is no character.
 */
export function decodeText(data: Uint8Array | string): Decoded {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (bytes.length > MAX_BYTES)
    return failed('', { code: 'file-too-large', ...root, args: { bytes: bytes.length, limit: MAX_BYTES } });
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) {
    return checked(new TextDecoder(utf16).decode(bytes), [{ code: 'encoding-utf16', ...root, args: {} }]);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  return checked(text, []);
}

function checked(text: string, findings: readonly Finding[]): Decoded {
  if (text.includes('\0') || SIGNATURES.some((signature) => text.startsWith(signature)))
    return failed('', { code: 'file-not-text', ...root, args: {} });
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1) return failed(text, { code: 'encoding-broken', path: [], range: [broken, broken + 1], args: {} });
  const piled = piledMarks(text);
  if (piled !== null) return failed(text, { code: 'marks-piled', path: [], range: [piled, piled + 1], args: {} });
  if (text.trim() === '') return failed(text, { code: 'file-empty', ...root, args: {} });
  return { text, findings };
}

const root = { path: [], range: [0, 0] } as const;

function failed(text: string, finding: Finding): Decoded {
  return { text, findings: [finding] };
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How a .docx, .xlsx or .zip, a PDF, an RTF and a gzip file begin; old .doc and .xls files hold NUL bytes. */
const SIGNATURES = ['PK\u0003\u0004', '%PDF-', '{\\rtf', '\u001F\uFFFD'];
