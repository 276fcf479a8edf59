import type { Reading } from '../read/reading.js';
import { normaliseText, textLimit } from '../text/normaliseText.js';
import { type CalendarDate, daysInMonth } from './calendarDate.js';

/** Every way a date is written; each pattern is anchored and has no nested repetition. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4}) ?- ?(?<month>\d{1,2}) ?- ?(?<day>\d{1,2})$/,
  /^(?:ngày )?(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/,
  /^(?<year>\d{4}) ?- ?(?<month>\d{1,2})$/,
  /^(?:tháng )?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/,
  /^(?:năm )?(?<year>\d{4})$/,
];

/** Outside these years a date of a report is a slip of the pen. */
const firstYear = 1900;
const lastYear = 2100;

/**
 * A date as precise as it is written: `2019-09-30`, `30/9/2019`, `21.11.2019`, `ngày 22 tháng 6 năm 2018`, `5/2018`,
 * `2018-05`, `tháng 5 năm 2018`, `2018`. The day always stands before the month, unless the year comes first.
 *
 * @param text the scalar's source text, in any Unicode normal form; never YAML's value, to which 5.2018 is a number
 */
export function readDate(text: string): Reading<CalendarDate> {
  const normalised = normaliseText(text);
  const shown = normalised.text;
  const unreadable = { value: null, problems: [{ code: 'date-unreadable', args: { text: shown } }] } as const;
  if (normalised.length > textLimit) return unreadable;
  const lower = shown.toLowerCase();
  const groups = forms.map((form) => form.exec(lower)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return unreadable;
  const year = Number(groups.year);
  const month = groups.month === undefined ? null : Number(groups.month);
  const day = groups.day === undefined ? null : Number(groups.day);
  if (year < firstYear || year > lastYear) return unreadable;
  if (month !== null && (month < 1 || month > 12 || (day !== null && (day < 1 || day > daysInMonth(year, month))))) {
    return { value: null, problems: [{ code: 'date-nonexistent', args: { text: shown } }] };
  }
  return { value: { type: 'date', year, month, day }, problems: [] };
}

/** Like `readDate`, where a day is needed: `5/2018` and `2018` are `date-imprecise`. */
export function readFullDate(text: string): Reading<CalendarDate> {
  const reading = readDate(text);
  if (reading.value === null || reading.value.day !== null) return reading;
  return { value: null, problems: [{ code: 'date-imprecise', args: { text: normaliseText(text).text } }] };
}
