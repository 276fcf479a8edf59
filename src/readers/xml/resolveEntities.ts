const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's own five entities and character references; null where there is any other, or a bare "&". */
export function resolveEntities(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let sound = true;
  const text = raw.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));|&/g, (_, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const named = Object.hasOwn(NAMED, name ?? '') ? NAMED[name] : undefined;
    sound &&= named !== undefined;
    return named ?? '';
  });
  return sound ? text : null;
}

/** Text as it must be written between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
