import { deflateSync } from 'fflate';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './readDirectory.js';

/** Midnight of 1980-01-01 in MS-DOS form, as Word writes it: a file with such an entry is not as it was built. */
const EDITED_AT = 0x00210000;

const LOCAL = 0x04034b50;
const END = 0x06054b50;
/** Sizes behind the data instead of in front of them; ours stand in front. */
const SIZES_BEHIND = 0x0008;

/**
 * The archive with other bytes in some entries, in the same order. All other entries are copied as they lie there,
 * packed, with their names, times and attributes. `time`: of all entries, in MS-DOS form, where it is not to be told
 * which ones were replaced.
 */
export function replaceEntries(
  entries: readonly ZipEntry[],
  replaced: ReadonlyMap<string, Uint8Array>,
  time: number | null = null,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = replaced.get(entry.name);
    const packed = content === undefined ? entry.packed : deflateSync(content, { level: 6 });
    const record = recordOf(entry, packed.length, content, offset);
    if (time !== null) new DataView(record.buffer).setUint32(12, time, true);
    const local = localHeader(record);
    chunks.push(local, packed);
    records.push(record);
    offset += local.length + packed.length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  return joined([...chunks, ...records, endRecord(entries.length, size, offset)]);
}

/** The central record as it was, with what is new for its entry. */
function recordOf(
  { record: before, packed }: ZipEntry,
  length: number,
  content: Uint8Array | undefined,
  offset: number,
): Uint8Array {
  const record = Uint8Array.from(before); // `slice` of Node's Buffer would not copy
  const view = new DataView(record.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true);
  view.setUint32(20, content === undefined ? packed.length : length, true);
  view.setUint32(42, offset, true);
  if (content === undefined) return record;
  view.setUint16(10, 8, true);
  view.setUint32(12, EDITED_AT, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(24, content.length, true);
  return record;
}

/** The header in front of an entry's data says what its central record says, without extra fields. */
function localHeader(record: Uint8Array): Uint8Array {
  const nameLength = new DataView(record.buffer).getUint16(28, true);
  const header = new Uint8Array(30 + nameLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  header.set(record.subarray(6, 28), 4); // version, flags, method, time, checksum, sizes
  view.setUint16(26, nameLength, true);
  header.set(record.subarray(46, 46 + nameLength), 30);
  return header;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
