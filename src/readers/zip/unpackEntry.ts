import { Inflate } from 'fflate';
import { LIMITS } from '../../diagnostics/limits.js';
import type { ReadProblem } from '../readProblem.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './readDirectory.js';

/** Packed bytes that are inflated at once: at most 16 MB more than allowed come out of one step. */
const STEP = 16 * 1024;

/** The bytes of one entry. What its directory claims is checked first, and again while it is inflated: sizes may lie. */
export function unpackEntry(entry: ZipEntry, room: number): Uint8Array | ReadProblem {
  const limit = Math.min(LIMITS.document.part, room);
  const refused = refusedUnseen(entry, limit);
  if (refused !== null) return refused;
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const problem = streamEntry(entry, limit, (piece) => {
    bytes.set(piece, length);
    length += piece.length;
    return true;
  });
  return problem ?? bytes;
}

/**
 * Hands out the bytes of one entry in pieces, until `take` has enough and says false. That they are as the directory
 * claims is known at their end only.
 *
 * @param limit of all bytes
 */
export function streamEntry(entry: ZipEntry, limit: number, take: (piece: Uint8Array) => boolean): ReadProblem | null {
  const refused = refusedUnseen(entry, limit);
  if (refused !== null) return refused;
  const { name: part, size, packed, method, crc } = entry;
  let length = 0;
  let sum = 0;
  let enough = false;
  const pass = (piece: Uint8Array): void => {
    length += piece.length;
    if (enough || length > size) return;
    sum = crc32(piece, sum);
    enough = !take(piece);
  };
  if (method === 0) for (let at = 0; at < packed.length && !enough; at += STEP) pass(packed.subarray(at, at + STEP));
  else if (!inflate(packed, pass, () => enough || length > size)) length = -1;
  const isWhole = length === size && sum === crc;
  return enough || isWhole ? null : { code: 'word-damaged', path: [], args: { part } };
}

function refusedUnseen({ name: part, size, packed }: ZipEntry, limit: number): ReadProblem | null {
  if (size > limit)
    return { code: 'word-too-large', path: [], args: { part, megabytes: Math.floor(limit / 1024 / 1024) } };
  if (size > LIMITS.document.freeOfRatio && size > packed.length * LIMITS.document.ratio) {
    return { code: 'word-bomb', path: [], args: { part, limit: LIMITS.document.ratio } };
  }
  return null;
}

/** False where the stream is broken. */
function inflate(packed: Uint8Array, pass: (piece: Uint8Array) => void, isEnough: () => boolean): boolean {
  const stream = new Inflate(pass);
  try {
    for (let at = 0; at < packed.length && !isEnough(); at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return false;
  }
  return true;
}
