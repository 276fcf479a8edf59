import type { ForeignFormat } from '../diagnostics/documentCodes.js';

/** By how a file begins, in Latin-1, without a byte order mark. */
const BEGINS: readonly (readonly [format: ForeignFormat, begins: RegExp])[] = [
  ['pdf', /^\s*%PDF-/],
  ['rtf', /^\s*\{\\rtf/],
  // The first entry of an OpenDocument file is its type, unpacked (ODF 1.3, part 2, 3.3).
  ['odt', /^PK\u0003\u0004.{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s],
  ['mht', /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/i],
  ['word-xml', /^\s*<\?xml[^>]*>(?:\s|<\?[^>]*>|<!--[^>]*-->)*<(?:w:wordDocument|pkg:package)\b/],
];

/** What a document is that other programs write, and that is not read as text; null for any other. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '');
  return BEGINS.find(([, begins]) => begins.test(head))?.[0] ?? null;
}

/** Bytes; Word writes its namespaces behind the name of the root. */
const HEAD = 4_096;
