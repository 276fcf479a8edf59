import type { Passage } from '../../readers/readDocument.js';

/** A line of a letterhead or closing: what stands in one column. */
export interface Line {
  readonly text: string;
  readonly passage: Passage;
}

/** Columns that a text file puts side by side are lines of their own. */
export function linesOf(passages: readonly Passage[]): readonly Line[] {
  return passages.flatMap((passage) =>
    passage.text
      .normalize('NFC')
      .split(/\s{3,}|[│|]|(?<=^BÁO CÁO) (?=\p{L})/u)
      .map((text) => ({ text: text.replace(/[\s\u00a0]+/gu, ' ').trim(), passage }))
      .filter(({ text }) => text !== ''),
  );
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

/** "TỈNH ỦY BÌNH PHƯỚC" as the text writes it elsewhere; with one capital where it does not. */
export function asWritten(line: string, text: string): string {
  if (!isCapitals(line)) return line;
  const at = text.toLocaleLowerCase('vi').indexOf(line.toLocaleLowerCase('vi'));
  const found = at === -1 ? '' : text.slice(at, at + line.length);
  if (found !== '' && !isCapitals(found) && found.toLocaleUpperCase('vi') === line)
    return found.charAt(0).toLocaleUpperCase('vi') + found.slice(1);
  const lower = line.toLocaleLowerCase('vi');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}
