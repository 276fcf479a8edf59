/** Line ends and tabs, which inside `w:t` would vanish or be read differently by each program, become spaces. */
export function printableText(text: string): string {
  return text.replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ');
}
