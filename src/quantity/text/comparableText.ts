import { foldSpaces } from './normaliseText.js';

/**
 * What a printed figure says, freed of how it is typed: two texts say the same figure exactly where this is equal.
 * Not told apart: spaces and Unicode forms, upper and lower case ("Khoảng"), kinds of dashes, eth for "Đ", a padded zero ("08"),
 * points between thousands, zeros at the end of a decimal, a decimal point that can be no point of thousands
 * ("96.06%"), and the spelled form of a date ("ngày 05 tháng 01 năm 2020", "05/01/2020"). An approximator counts.
 */
export function comparableText(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replace(/[‐‑–—−]/g, '-')
    .replaceAll('\u00f0', 'đ')
    .replace(/(?:ngày )?\b(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\b/g, '$1/$2/$3')
    .replace(/(?<![A-Za-zÀ-ỹ])tháng (\d{1,2}) năm (\d{4})\b/gu, '$1/$2')
    .replace(/^ngày (?=\d)/, '')
    .replace(/ ?([-/%]) ?/g, '$1')
    .replace(/(?<![A-Za-zÀ-ỹ])tỉ(?![A-Za-zÀ-ỹ])/gu, 'tỷ')
    .replace(/\d(?:[\d.,]*\d)?/g, plainNumber);
}

/** Whether two printed texts say the same figure; see `comparableText`. */
export function isSameFigureText(one: string, other: string): boolean {
  return comparableText(one) === comparableText(other);
}

/** "096,10" → "96,1"; "1.234.567" → "1234567"; what is no Vietnamese number stays as it is ("12.34.567"). */
function plainNumber(digits: string): string {
  const [, whole, fraction = ''] =
    /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits) ?? /^(\d+)\.(\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  if (whole === undefined) return digits;
  const bare = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? bare : `${bare},${tail}`;
}
