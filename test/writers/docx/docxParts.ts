import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

/** Every part that is text. */
export function partsOf(bytes: Uint8Array): Parts {
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('.xlsx'));
  return Object.fromEntries(texts.map(([name, part]) => [name, strFromU8(part)]));
}

/** Packages inside a package: the workbooks behind its charts. */
export function workbooksOf(bytes: Uint8Array): readonly Parts[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (name.endsWith('.xlsx') ? [partsOf(part)] : []));
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
