import { daysInMonth } from '../../quantity/date/calendarDate.js';
import { lastDay, toIso } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Numbers of months that are written out: "sáu tháng đầu năm". */
const MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** "Quyết định số 1167/QĐ-TTg ngày 28/6/2016" and "giao ngày 15/01/2022": the day of a paper, and none on which anything falls due. */
const PAPER =
  /(?:quyết định|nghị quyết|công văn|chỉ thị|thông báo|văn bản|kế hoạch(?= số))(?: số)?(?: \S*\d\S*\/\S+)?(?:,? ngày [\d/.-]+|,? năm \d{4})?|(?:giao|ban hành|ký) ngày [\d/.-]+/gu;

/**
 * The last day, in ISO form, of what a plan's name says that it is for: "kế hoạch năm" the end of `year`, "quý I" of that
 * quarter, "6 tháng đầu năm" 30/6, "đến ngày 30/6/2022" that day. A year in the name wins: "giai đoạn 2021-2025" ends with
 * 2025. Null where the name says no time, and of "kế hoạch 05 năm", whose years it does not name.
 */
export function namedDay(name: string, year: number): string | null {
  const day = dayIn(name);
  if (day !== null) return day;
  const words = wordsOf(name);
  const said = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].at(-1)?.[0];
  const own = said === undefined ? year : Number(said);
  const month = lastMonthIn(words);
  if (month !== null) return toIso({ type: 'date', year: own, month, day: daysInMonth(own, month) });
  const isOfYear = said !== undefined || /(?<!\d\s*)(?<![A-Za-zÀ-ỹ])năm(?![A-Za-zÀ-ỹ]|\s+học)/u.test(words);
  return isOfYear ? lastDay({ type: 'date', year: own, month: null, day: null }) : null;
}

function wordsOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(PAPER, '');
}

/** "30/6/2022", "6/2022", "tháng 6 năm 2022": the last of them that a plan's name says, with its last day. */
export function dayIn(name: string): string | null {
  const texts = wordsOf(name).match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}|tháng \d{1,2} năm \d{4}/g) ?? [];
  const last = texts.map((text) => readDate(text).value).findLast((date) => date !== null);
  return last == null ? null : lastDay(last);
}

/** The month with which a part of a year ends. */
function lastMonthIn(words: string): number | null {
  const quarter = /(?<![A-Za-zÀ-ỹ])quý\s+(iv|i{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d])/u.exec(words)?.[1];
  if (quarter !== undefined) return 3 * (QUARTERS[quarter] ?? Number(quarter));
  if (/(?:tháng|nửa)\s+cuối\s+năm/u.test(words)) return 12;
  if (/nửa\s+(?:đầu\s+)?năm/u.test(words)) return 6;
  const months = /(?<![A-Za-zÀ-ỹ\d])(\d{1,2}|ba|sáu|chín)\s+tháng/u.exec(words)?.[1];
  const single = /(?<![A-Za-zÀ-ỹ])tháng\s+(\d{1,2})(?!\d)/u.exec(words)?.[1];
  const month = months === undefined ? Number(single) : (MONTHS[months] ?? Number(months));
  return month >= 1 && month <= 12 ? month : null;
}
