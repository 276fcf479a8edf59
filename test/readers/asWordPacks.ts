const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
/** Open Packaging Growth Hint: room that Word leaves in front of a part, so that it can grow in place. */
const HINT = { id: 0xa220, signature: 0xa028, room: 0x0208 };

/**
 * The archive as Word packs it: the header in front of a part has an extra field that the central directory does not have,
 * so that only the header itself tells where the part's bytes begin. For archives without comment.
 */
export function asWordPacks(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error('an archive with a comment');
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  let at = view.getUint32(end + 16, true);
  const directory = at;
  while (view.getUint32(at, true) === RECORD) {
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.slice(at, at + length);
    const part = grown(bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    viewOf(record).setUint32(42, offset, true);
    chunks.push(part);
    records.push(record);
    offset += part.length;
    at += length;
  }
  const tail = bytes.slice(end);
  viewOf(tail).setUint32(16, offset, true);
  if (at - directory !== view.getUint32(end + 12, true)) throw new Error('not all of the directory');
  return new Uint8Array(Buffer.concat([...chunks, ...records, tail]));
}

/** A part's header with the hint behind the name, and the packed bytes. */
function grown(bytes: Uint8Array, local: number, packed: number): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(local, true) !== LOCAL || view.getUint16(local + 28, true) !== 0)
    throw new Error('another header');
  const nameEnd = local + 30 + view.getUint16(local + 26, true);
  const header = bytes.slice(local, nameEnd);
  viewOf(header).setUint16(28, HINT.room, true);
  const hint = new Uint8Array(HINT.room);
  viewOf(hint).setUint16(0, HINT.id, true);
  viewOf(hint).setUint16(2, HINT.room - 4, true);
  viewOf(hint).setUint16(4, HINT.signature, true);
  viewOf(hint).setUint16(6, HINT.room - 8, true);
  return Buffer.concat([header, hint, bytes.slice(nameEnd, nameEnd + packed)]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
