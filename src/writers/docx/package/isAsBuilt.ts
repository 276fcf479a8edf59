const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1980-01-01 12:00:00 in MS-DOS form, which settlePackage gives to every entry. Word writes midnight, others the real time. */
export const BUILT_AT = 0x00216000;

/** Whether a .docx is as writeDocx left it. One that an office program saved again may hold somebody's edits. */
export function isAsBuilt(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22; // our packages carry no comment behind the end record
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return false;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return false;
    if (view.getUint32(at + 12, true) !== BUILT_AT) return false;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries > 0 && at === end;
}
