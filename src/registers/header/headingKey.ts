/** Headings that say the same are equal: "Số người dự (người)", "SỐ NGƯỜI DỰ", "Số người dự*". */
export function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(([^()]*)\)/g, (_, inside: string) => (inside.includes('%') ? ' % ' : ' '))
    .replace(/tỉ lệ/g, 'tỷ lệ')
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
