import type { ZipEntry } from './readDirectory.js';

const RECORD = 0x02014b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 2.0: deflated. */
const VERSION = 20;

/** An empty entry; `replaceEntries` fills it. */
export function newEntry(name: string): ZipEntry {
  const bytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + bytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, RECORD, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, 46);
  return { name, record, method: 8, crc: 0, packed: new Uint8Array(0), size: 0 };
}
