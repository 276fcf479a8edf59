import { Inflate } from 'fflate';
import type { ReadProblem } from '../readProblem.js';
import { crc32 } from './crc32.js';
import { LIMITS } from './limits.js';
import type { ZipEntry } from './readDirectory.js';

/** Packed bytes that are inflated at once: at most 16 MB more than allowed come out of one step. */
const STEP = 16 * 1024;

/** The bytes of one entry. What its directory claims is checked first, and again while it is inflated: sizes may lie. */
export function unpackEntry(entry: ZipEntry, room: number): Uint8Array | ReadProblem {
  const { name: part, size, packed, method } = entry;
  const limit = Math.min(LIMITS.part, room);
  if (size > limit)
    return { code: 'word-too-large', path: [], args: { part, megabytes: Math.floor(limit / 1024 / 1024) } };
  if (size > LIMITS.freeOfRatio && size > packed.length * LIMITS.ratio) {
    return { code: 'word-bomb', path: [], args: { part, limit: LIMITS.ratio } };
  }
  const bytes = method === 0 ? packed : inflate(packed, size);
  return bytes?.length === size && crc32(bytes) === entry.crc
    ? bytes
    : { code: 'word-damaged', path: [], args: { part } };
}

/** Null where the stream is broken, or gives more than `size` bytes. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}
