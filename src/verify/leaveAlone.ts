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
  'điều|khoản|điểm|mục|chương|phần|tiết|phụ lục|biểu|bảng|hình|sơ đồ|trang|mẫu|câu|bước|lần thứ|thứ|khóa|khoá|kỳ họp|trung ương|quốc lộ|tỉnh lộ|đường|ngõ|hẻm|số nhà|tổ|khu phố|thôn|ấp|bản|phường|quận|khu vực|tiểu khu|nhóm|vùng|cấp|hạng|loại|tuyến';
const REFERENCE = new RegExp(String.raw`(?<!\p{L})(?:${NAMES})(?: số)?\s*$`, 'iu');

/** "(1)", "[2]", "1)": an item within a sentence or a note's mark. */
const MARK_BEFORE = /[([]\s*$/u;
const MARK_BEHIND = /^\s*[)\]]/u;

/** "Dòng 51, 94, 97": lines of the data file, in the appendix on the sources of figures. */
const LINE = /(?<!\p{L})dòng (?:\d+, )*$/iu;

/** The hundred of percentages in a formula of that appendix: "08 ÷ 12 × 100", "chênh lệch giữa 93% và 100%". */
const HUNDRED = /(?:÷ .+ ×|chênh lệch giữa .+ và) $/u;

function isOfSources(before: string, { found }: Spot): boolean {
  return LINE.test(before) || (/^100 ?%?$/.test(found) && HUNDRED.test(before));
}

/** Numbers of headings, pages and lines, which no words round them can make figures of. */
export function isLabel({ text, place }: Passage, spot: Spot): boolean {
  const label = LABEL.exec(text);
  if (label !== null && spot.end <= label[0].length) return true;
  if (isOfSources(text.slice(0, spot.start), spot)) return true;
  return (place.region === 'header' || place.region === 'footer') && PAGE.test(text);
}

/** Clauses, places, marks of items, and what is filled in by hand in the letterhead. */
export function isReference({ text }: Passage, spot: Spot, { blanks }: Knowledge): boolean {
  const before = text.slice(0, spot.start);
  const behind = text.slice(spot.end);
  if (isFilledIn(before, spot, blanks)) return true;
  if (spot.kind !== 'number' && spot.kind !== 'ratio' && spot.kind !== 'range') return false;
  if (REFERENCE.test(before)) return true;
  return spot.found.length <= 2 && MARK_BEFORE.test(before) && MARK_BEHIND.test(behind);
}

function isFilledIn(before: string, { kind, found }: Spot, { numberTail, dateHead }: Knowledge['blanks']): boolean {
  if (kind === 'document') return numberTail !== null && comparableText(found).endsWith(comparableText(numberTail));
  if (kind !== 'date' && kind !== 'partialDate') return false;
  return dateHead !== null && comparableText(before).endsWith(comparableText(dateHead));
}

/** Typed by hand in every report and in no data: numbers below ten, years, parts of dates. */
export function isMinor({ kind, key }: Spot): boolean {
  if (kind === 'year' || kind === 'partialDate') return true;
  return /^n:\d$/.test(key) || /^r:(?:[12]?\d|3[01])\/(?:\d|1[0-2])$/.test(key);
}
