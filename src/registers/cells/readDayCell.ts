import type { DayReason } from '../../diagnostics/registerCodes.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';
import { normaliseText } from '../../quantity/text/normaliseText.js';
import type { GridCell } from '../grid.js';
import { serialDate } from '../workbook/serialDate.js';
import { cellWords } from './cellWords.js';

/** A day; or a month, where nothing more is known. */
export type DayReading =
  | {
      readonly type: 'day';
      readonly date: CalendarDate;
      /** It stood there as a bare number. */
      readonly fromNumber: boolean;
    }
  | { readonly type: 'unread'; readonly text: string; readonly reason: DayReason };

/** A number is taken for a day only within these years. */
const YEARS = [2000, 2100] as const;

/** A time of day in front of the day, and the day of the week: "8h30, thứ Hai, ngày 03/11/2025". */
const BEFORE =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])[,. -]+|(?:lúc )?\d{1,2} ?(?:h|giờ|:) ?(?:\d{2})?(?: ?phút)?[,. -]+)+(?:ngày )?/iu;
/** A time of day behind it: "05/06/2025 08:30", "2025-11-03T00:00:00". */
const TIME = /(?: |T)\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?$/i;

/** A day of a register: as spreadsheets keep days, or as text with the day in front of the month. */
export function readDayCell(cell: GridCell | undefined, from1904: boolean): DayReading {
  if (cell?.type === 'date') return { type: 'day', date: cell.date, fromNumber: false };
  const { text } = normaliseText(cellWords(cell));
  if (text === '' || /^[-–—.…]+$/.test(text)) return { type: 'unread', text, reason: 'missing' };
  if (cell?.type === 'number') return dayOfNumber(cell.value, text, from1904);
  const { value, problems } = readDate(text.replace(BEFORE, '').replace(TIME, '').trim());
  if (value !== null && value.month !== null) return { type: 'day', date: value, fromNumber: false };
  return { type: 'unread', text, reason: reasonOf(text, value, problems[0]?.code) };
}

function dayOfNumber(value: number, text: string, from1904: boolean): DayReading {
  const date = serialDate(value, from1904);
  const [first, last] = YEARS;
  return date !== null && date.year >= first && date.year <= last
    ? { type: 'day', date, fromNumber: true }
    : { type: 'unread', text, reason: 'unreadable' };
}

function reasonOf(text: string, read: CalendarDate | null, code: string | undefined): DayReason {
  if (read !== null || /^\d{1,2} ?[/.-] ?\d{1,2}$/.test(text)) return 'imprecise';
  if (code === 'date-nonexistent') return 'nonexistent';
  return /^\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}$/.test(text) ? 'short-year' : 'unreadable';
}

/** Whether all of what a date can mean lies between two days ("2025-01-01"), nothing of it, or some. */
export function within(date: CalendarDate, from: string, to: string): 'in' | 'out' | 'partly' {
  if (firstDay(date) >= from && lastDay(date) <= to) return 'in';
  return lastDay(date) < from || firstDay(date) > to ? 'out' : 'partly';
}
