import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The same package with one part changed; it is an error if the change changes nothing. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  const before = parts[name] ?? '';
  const after = change(before);
  if (after === before) throw new Error(`The mutation left ${name} as it was.`);
  return zipSync(
    Object.fromEntries(Object.entries({ ...parts, [name]: after }).map(([key, xml]) => [key, strToU8(xml)])),
  );
}
