import type { Passage } from '../../readers/readDocument.js';

/** A line of a letterhead or closing: what stands in one column. */
export interface HeadLine {
  readonly text: string;
  readonly passage: Passage;
}

/** "Số:      /BC-BHXH", "Số …… -BC/BTGTU": a number that is still to be given parts no columns. */
const BLANK_NUMBER = /(Số ?:?)[\s.…_]+(?=[-/]\s*BC)/u;

/** Columns that a text file puts side by side are lines of their own. */
export function linesOf(passages: readonly Passage[]): readonly HeadLine[] {
  return passages.flatMap((passage) =>
    passage.text
      .normalize('NFC')
      .replace(BLANK_NUMBER, '$1 ')
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
  const [all, wanted] = [text.toLocaleLowerCase('vi'), line.toLocaleLowerCase('vi')];
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + line.length);
    const isWhole = !/\p{L}|[./]/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + line.length));
    if (isWhole && !isCapitals(found) && found.toLocaleUpperCase('vi') === line)
      return capital(found.charAt(0)) + found.slice(1);
  }
  const named = wanted.replace(
    PLACE,
    (_, kind: string, name: string) => kind + name.replace(/(?<!\p{L})\p{L}/gu, capital),
  );
  const known = named
    .replace(KIND, (kind) => kind.slice(0, -1) + capital(kind.slice(-1)))
    .replace(/liên hiệp phụ nữ/u, 'Liên hiệp Phụ nữ')
    .replace(SHORT, (form) => form.toLocaleUpperCase('vi'))
    .replace(/(?<!\p{L})việt nam$/u, 'Việt Nam');
  return capital(known.charAt(0)) + known.slice(1);
}

/** Short forms that every office writes. */
const SHORT = /(?<!\p{L})(?:bhxh|bhyt|bhtn|ubnd|hđnd|mttq|(?<=khu vực )[ivx]+)(?!\p{L})/gu;

/** "sở y tế", "liên đoàn lao động tỉnh": what a body is for has a capital (NĐ 30/2020, PL II, IV.1). */
const KIND = /^(?:ban|sở|hội|(?:liên|công|tỉnh)? ?đoàn|phòng|trung tâm) (?!ủy|chấp)\p{L}/u;

/** "huyện tân hồng": what follows is a name. */
const PLACE =
  /((?:tỉnh|huyện|thành phố|thị xã|quận|xã(?! hội)|phường|thị trấn|(?:tỉnh|huyện|thành|thị) ủy) )((?!ủy)[\p{L} ]+)$/u;

function capital(letter: string): string {
  return letter.toLocaleUpperCase('vi');
}
