import { strToU8, type Zippable, zipSync } from 'fflate';

/** Parts of a package by name, before they are zipped. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml'; // OPC readers look for it at the start of the archive

/** The parts as a package that is the same whenever and wherever it is zipped. */
export function zipParts(parts: PackageParts): Uint8Array {
  // The first noon of the zip era in local fields: those are what fflate stores, whatever the time zone.
  const mtime = new Date(1980, 0, 1, 12, 0, 0);
  const names = [...parts.keys()].sort(byName);
  const entries = names.map((name) => [name, [bytesOf(parts.get(name) ?? ''), { mtime, level: 6 }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part;
}

/** The order of parts in a package. */
export function byName(a: string, b: string): number {
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}
