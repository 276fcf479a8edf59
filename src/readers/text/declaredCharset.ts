/** How far into a page its encoding is looked for (HTML, 13.2.3.2, looks at 1024 bytes; Word writes much before it). */
const HEAD = 8_192;

/**
 * A web page in the encoding that it declares, as UTF-8; null where it declares none, UTF-8, or one that is not known.
 * Letters of windows-1258 carry their tone apart, and are put together.
 */
export function fromDeclaredCharset(bytes: Uint8Array): Uint8Array | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, charset = 'utf-8'] = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] === 0xef && bytes[1] === 0xbb);
  if (isMarked || /^utf-?(?:8|16)/i.test(charset)) return null;
  const decoder = decoderFor(charset);
  return decoder === null ? null : new TextEncoder().encode(decoder.decode(bytes).normalize('NFC'));
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
