/**
 * Words as one field (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front, which makes it
 * text there (OWASP, "CSV injection"): data files are not to be trusted.
 */
export function csvField(words: string, separator: ',' | ';' = ','): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
