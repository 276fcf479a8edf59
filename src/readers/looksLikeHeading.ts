/** Longer paragraphs are no headings, however they begin. UTF-16 units. */
const MAX_HEADING = 200;

/** A line that begins as the headings of official documents do: "I. ", "II- ", "Phần thứ nhất". */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  return line.length <= MAX_HEADING && /^(?:[IVX]{1,5} ?[.)–-] ?\p{L}|(?:Phần|Chương|Mục) )/u.test(line);
}
