export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a part. Office programs write UTF-8; some that handle XML write UTF-16, which the standard allows
 * (ECMA-376, part 2, 6.2.5). A byte order mark stays, so that offsets and an edited part keep it. Null where it is none
 * of these.
 */
export function decodePart(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** UTF-16 is known by its mark, or by the "<" that every part begins with. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
