import { LIMITS } from '../../diagnostics/limits.js';
import type { ReadProblem } from '../readProblem.js';
import { decodePart, type Encoding, encodePart, encodingOf } from '../xml/partText.js';
import { readDirectory, type ZipEntry } from '../zip/readDirectory.js';
import { unpackEntry } from '../zip/unpackEntry.js';

/** A Word file that was opened: its entries, and the text of those parts that are asked for. */
export interface WordPackage {
  readonly entries: readonly ZipEntry[];
  /** Null where there is no such part. What was unpacked counts against the limit of all parts. */
  readonly textOf: (part: string) => string | null | ReadProblem;
  /** The bytes of an edited part, in the encoding that it had when it was read; of a new one, in UTF-8. */
  readonly bytesOf: (part: string, text: string) => Uint8Array;
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function openWordFile(bytes: Uint8Array): WordPackage | ReadProblem {
  if (beginsWith(bytes, COMPOUND_FILE)) {
    return { code: isEncryptedPackage(bytes) ? 'word-encrypted' : 'word-old-format', path: [], args: {} };
  }
  if (!beginsWith(bytes, ZIP)) return { code: 'word-no-zip', path: [], args: {} };
  const entries = readDirectory(bytes);
  if ('code' in entries) return entries;
  // Names of parts are the same in either case (ECMA-376, part 2, 6.2.2.3).
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const encodings = new Map<string, Encoding>();
  let room: number = LIMITS.document.parts;
  return {
    entries,
    textOf: (part) => {
      const entry = byName.get(part.toLowerCase());
      if (entry === undefined) return null;
      const unpacked = unpackEntry(entry, room);
      if ('code' in unpacked) return unpacked;
      room -= unpacked.length;
      encodings.set(part.toLowerCase(), encodingOf(unpacked));
      return decodePart(unpacked) ?? { code: 'word-damaged', path: [], args: { part: entry.name } };
    },
    bytesOf: (part, text) => encodePart(text, encodings.get(part.toLowerCase()) ?? 'utf-8'),
  };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Word keeps an encrypted document as a stream of this name, in UTF-16, in a file of the old format ([MS-OFFCRYPTO], 2.3.4.4). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}
