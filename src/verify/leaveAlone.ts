import { comparableText } from '../quantity/comparableText.js';
import type { Passage } from '../readers/readDocument.js';
import type { Knowledge } from './knowledge.js';
import type { Spot } from './spot.js';

/** "1.", "2.1.", "(1)", "1/", "- 1)": numbers of headings and of items. */
const LABEL =
  /^[\s\-–+•*·]*\(?\d{1,2}(?:\.\d{1,2})*\s?(?:[.)/]\)?|\s-)\s+(?=[\p{L}"“(])|^\s*\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu})/u;

/** "Trang 2/5", "- 3 -", "2": all there is in a header or footer. */
const PAGE = /^[\s\-–]*(?:trang\s*)?\d+(?:\s*(?:\/|trên)\s*\d+)?[\s\-–]*$/iu;

/** Words whose number names a thing instead of counting. */
const NAMES =
  'điều|khoản|mục|chương|phần|tiết|phụ lục|biểu|bảng|hình|sơ đồ|trang|mẫu|lần thứ|thứ|khóa|khoá|kỳ họp|trung ương|quốc lộ|tỉnh lộ|số nhà|khu phố|thôn|ấp|phường|quận|khu vực|tiểu khu';
const REFERENCE = new RegExp(String.raw`(?<!\p{L})(?:${NAMES})(?: số)?\s*$`, 'iu');

/** "(1)", "[2]", "1)": an item within a sentence or a note's mark. */
const MARK_BEFORE = /[([]\s*$/u;
const MARK_BEHIND = /^\s*[)\]]/u;

/** Numbers of headings and pages, which no words round them can make figures of. */
export function isLabel({ text, place }: Passage, spot: Spot): boolean {
  const label = LABEL.exec(text);
  if (label !== null && spot.end <= label[0].length) return true;
  return (place.region === 'header' || place.region === 'footer') && PAGE.test(text);
}

/** Clauses, places, marks of items. */
export function isReference({ text }: Passage, { kind, found, start, end }: Spot): boolean {
  if ((kind !== 'number' && kind !== 'ratio' && kind !== 'range') || !/^\d{1,3}(?:\D+\d{1,3})?$/.test(found))
    return false;
  const before = text.slice(0, start);
  if (REFERENCE.test(before)) return true;
  return found.length <= 2 && MARK_BEFORE.test(before) && MARK_BEHIND.test(text.slice(end));
}

/** What is filled in by hand where the data leave the letterhead blank: number and date. */
export function isFilledIn({ text }: Passage, { kind, found, start }: Spot, { blanks }: Knowledge): boolean {
  const { numberTail, dateHead } = blanks;
  if (kind === 'document') return numberTail !== null && comparableText(found).endsWith(comparableText(numberTail));
  if (kind !== 'date' && kind !== 'partialDate') return false;
  return dateHead !== null && comparableText(text.slice(0, start)).endsWith(comparableText(dateHead));
}

/** Typed by hand in every report and in no data: numbers below ten, years, parts of dates. */
export function isMinor({ kind, key }: Spot): boolean {
  if (kind === 'year' || kind === 'partialDate') return true;
  return /^n:\d$/.test(key) || /^r:(?:[12]?\d|3[01])\/(?:\d|1[0-2])$/.test(key);
}
