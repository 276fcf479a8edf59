import { LIMITS } from '../../diagnostics/limits.js';
import type { ReadProblem } from '../readProblem.js';

/** One entry of a zip archive, as its central directory tells. Nothing is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** The central record, from its signature to the end of its comment: what a rewritten archive repeats. */
  readonly record: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes as they lie in the archive, still packed. */
  readonly packed: Uint8Array;
  /** Bytes unpacked, as the directory claims. */
  readonly size: number;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
/** Zip64 has the number elsewhere: for archives above 4 GB, and from programs that write everything so. */
const NOT_HERE = 0xffffffff;
const LOCATOR_64 = 0x07064b50;
/** Checksum and sizes stand behind the data. */
const SIZES_BEHIND = 0x0008;
const ENCRYPTED = 0x0001 | 0x0040;

/**
 * The entries of a zip archive in their order. Bytes in front of the archive and a comment behind it are allowed, an
 * archive in parts is not. What the directory says of an entry, the header in front of its data must say too: programs
 * differ in which of the two they believe.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | ReadProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return { code: 'word-truncated', path: [], args: {} };
  if (isZip64(view, end)) return { code: 'word-zip64', path: [], args: {} };
  const count = view.getUint16(end + 10, true);
  const { entries: limit } = LIMITS.document;
  if (count > limit) return { code: 'word-too-many-parts', path: [], args: { count, limit } };
  const size = view.getUint32(end + 12, true);
  const shift = end - size - view.getUint32(end + 16, true); // of an archive with bytes in front
  const names = new Set<string>();
  const entries: ZipEntry[] = [];
  let at = end - size;
  for (let index = 0; index < count; index++) {
    if (shift < 0 || at + 46 > end || view.getUint32(at, true) !== RECORD) return damaged();
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged();
    const entry = entryOf(bytes, view, at, next, shift);
    if ('code' in entry) return entry;
    // Part names differ in more than case (ECMA-376, part 2, 6.2.2.3): one of two equal ones would be read, the other seen.
    if (names.has(entry.name.toLowerCase())) return damaged(entry.name);
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    at = next;
  }
  return at === end ? entries : damaged();
}

function entryOf(bytes: Uint8Array, view: DataView, at: number, next: number, shift: number): ZipEntry | ReadProblem {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  if (leadsOut(name)) return { code: 'word-part-outside', path: [], args: { part: name } };
  if (view.getUint16(at + 8, true) & ENCRYPTED) return { code: 'word-encrypted', path: [], args: {} };
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return damaged(name);
  const local = view.getUint32(at + 42, true) + shift;
  if ([20, 24, 42].some((field) => view.getUint32(at + field, true) === NOT_HERE)) {
    return { code: 'word-zip64', path: [], args: {} };
  }
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return damaged(name);
  if ([18, 22].some((field) => view.getUint32(local + field, true) === NOT_HERE))
    return { code: 'word-zip64', path: [], args: {} };
  if (!agree(view, at, local)) return damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > bytes.length) return damaged(name);
  return {
    name,
    record: bytes.subarray(at, next),
    method,
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + length),
    size: view.getUint32(at + 24, true),
  };
}

function isZip64(view: DataView, end: number): boolean {
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  return hasLocator || view.getUint32(end + 12, true) === NOT_HERE || view.getUint32(end + 16, true) === NOT_HERE;
}

/** A name that unpacking programs would write beside or above their folder; no office program writes one. */
function leadsOut(name: string): boolean {
  return /^(?:[\\/]|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0');
}

/** The record of the directory and the local header: name, method and encryption, checksum and sizes. */
function agree(view: DataView, record: number, local: number): boolean {
  const flags = view.getUint16(local + 6, true);
  const length = view.getUint16(record + 28, true);
  const same = (get: 'getUint16' | 'getUint32', here: number, there: number): boolean =>
    view[get](record + here, true) === view[get](local + there, true);
  if (!same('getUint16', 10, 8) || !same('getUint16', 28, 26) || flags & ENCRYPTED) return false;
  if (local + 30 + length > view.byteLength) return false;
  for (let at = 0; at < length; at++)
    if (view.getUint8(record + 46 + at) !== view.getUint8(local + 30 + at)) return false;
  return (
    (flags & SIZES_BEHIND) !== 0 ||
    (
      [
        [16, 14],
        [20, 18],
        [24, 22],
      ] as const
    ).every(([here, there]) => same('getUint32', here, there))
  );
}

/** Searched from behind: a comment of at most 65.535 bytes may follow the record. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

function damaged(part: string | null = null): ReadProblem {
  return { code: 'word-damaged', path: [], args: { part } };
}
