import type { Passage } from '../../readers/readDocument.js';
import type { Spot } from './spot.js';

/** Words whose number names a thing instead of counting. */
const NAMES =
  'điều|khoản|mục|chương|phần|tiết|phụ lục|biểu|bảng|hình|sơ đồ|trang|mẫu|lần thứ|thứ|khóa|khoá|kỳ họp|trung ương|quốc lộ|tỉnh lộ|số nhà|khu phố|thôn|ấp|phường|quận|khu vực|tiểu khu';
const REFERENCE = new RegExp(String.raw`(?<!\p{L})(?:${NAMES})(?: số)?$`, 'iu');
/** UTF-16 units before a number in which its name stands. */
const NEAR = 40;

/** "(1)", "[2]", "1)": an item within a sentence or a note's mark. */
const MARK_BEFORE = /[([]$/u;
const MARK_BEHIND = /^\s*[)\]]/u;

/** Clauses, places, marks of items. */
export function isReference({ text }: Passage, { kind, found, start, end }: Spot): boolean {
  if ((kind !== 'number' && kind !== 'ratio' && kind !== 'range') || !/^\d{1,3}(?:\D+\d{1,3})?$/.test(found))
    return false;
  const before = text.slice(0, start).trimEnd().slice(-NEAR);
  if (REFERENCE.test(before)) return true;
  return found.length <= 2 && MARK_BEFORE.test(before) && MARK_BEHIND.test(text.slice(end));
}

/** Typed by hand in every report and in no data: numbers below ten, years, parts of dates. */
export function isMinor({ kind, key }: Spot): boolean {
  if (kind === 'year' || kind === 'partialDate') return true;
  return /^n:\d$/.test(key) || /^r:(?:[12]?\d|3[01])\/(?:\d|1[0-2])$/.test(key);
}
