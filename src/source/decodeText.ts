import type { Finding } from '../diagnostics/finding.js';

/** A data file of an office has some tens of kilobytes; what is larger is not one, and memory stays bounded. */
export const MAX_BYTES = 4 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Bytes → text. A byte order mark is dropped; UTF-16 with a mark is read, with a warning, since
 * Windows Notepad saves so under "Unicode". Anything else that is not UTF-8 is an error with its place.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    return failed('', { code: 'file-too-large', ...root, args: { bytes: bytes.length, limit: MAX_BYTES } });
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  const text = new TextDecoder('utf-8').decode(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1 || startsAsArchive(bytes)) return failed('', { code: 'file-not-text', ...root, args: {} });
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1) return failed(text, { code: 'encoding-broken', path: [], range: [broken, broken + 1], args: {} });
  if (text.trim() === '') return failed(text, { code: 'file-empty', ...root, args: {} });
  return { text, findings: [] };
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

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return failed(text, { code: 'file-empty', ...root, args: {} });
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1) return failed(text, { code: 'encoding-broken', path: [], range: [broken, broken + 1], args: {} });
  return { text, findings: [{ code: 'encoding-utf16', ...root, args: {} }] };
}

/** "PK": a .docx or .xlsx given by mistake. */
function startsAsArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
