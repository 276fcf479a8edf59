import { byName } from './zipParts.js';

const END_LENGTH = 22; // without a comment
const ENTRY_LENGTH = 46;

/** An entry of a package: its header and data, and what the directory says of it. */
interface Entry {
  readonly name: string;
  readonly local: Uint8Array;
  readonly listed: Uint8Array;
}

/** The package of all parts of two, both by `zipParts`, as that would zip them together. */
export function joinZips(one: Uint8Array, other: Uint8Array): Uint8Array {
  const entries = [...entriesOf(one), ...entriesOf(other)].sort((a, b) => byName(a.name, b.name));
  const size = (part: 'local' | 'listed'): number => entries.reduce((sum, entry) => sum + entry[part].length, 0);
  const directory = size('local');
  const joined = new Uint8Array(directory + size('listed') + END_LENGTH);
  const view = new DataView(joined.buffer);
  let [at, listedAt] = [0, directory];
  for (const { local, listed } of entries) {
    joined.set(local, at);
    joined.set(listed, listedAt);
    view.setUint32(listedAt + 42, at, true);
    at += local.length;
    listedAt += listed.length;
  }
  joined.set(one.subarray(one.length - END_LENGTH), listedAt);
  view.setUint16(listedAt + 8, entries.length, true);
  view.setUint16(listedAt + 10, entries.length, true);
  view.setUint32(listedAt + 12, listedAt - directory, true);
  view.setUint32(listedAt + 16, directory, true);
  return joined;
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_LENGTH;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const nameLength = view.getUint16(at + 28, true);
    const listedLength = ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      local: zip.subarray(start, data + view.getUint32(at + 20, true)),
      listed: zip.subarray(at, at + listedLength),
    });
    at += listedLength;
  }
  return entries;
}
