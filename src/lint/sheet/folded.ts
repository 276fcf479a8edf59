/** Letters alone, small and without marks: "CỘNG HOÀ  XÃ HỘI" → "cong hoa xa hoi". Tells what a line is meant to be, however it is written. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As printed on one line, blanks made one. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function isBlank({ text }: { readonly text: string }): boolean {
  return text.trim() === '';
}
