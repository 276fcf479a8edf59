const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Words in an attribute or between tags, as `docx` writes them: control characters, which XML cannot hold, are left out. */
export function escapeXml(words: string): string {
  return /[&"'<>\0-\x08\x0b\x0c\x0e-\x1f]/.test(words)
    ? words.replace(/[&"'<>\0-\x08\x0b\x0c\x0e-\x1f]/g, (sign) => ENTITIES[sign] ?? '')
    : words;
}
