import { dayIn } from '../../model/targets/namedDay.js';
import { lastDay } from '../../quantity/date/printDate.js';
import type { NamedDate, Wording } from '../named.js';

/** A word behind which "năm" is the year that the plan names itself: not so in "kế hoạch 05 năm", "chương trình hằng năm". */
const OF_THE_YEAR = /(?<=(?:^|\s)(?:hoạch|tiêu|toán|vụ|giao|đầu|cuối))\s+(?:(?:cả|trong)\s+)?năm$/u;

/** "kế hoạch năm" and "kế hoạch năm 2022" of the year 2022 are "kế hoạch", since "năm 2022" is said behind; "quý I/2022" is "quý I". */
export function nameOfPlan(
  name: Wording | undefined,
  year: NamedDate | undefined,
  otherwise: string,
): Wording | string {
  if (name === undefined) return otherwise;
  if (year === undefined || year.calendar.month !== null) return name;
  const text = name.text.replace(new RegExp(`(?:/|\\s+năm\\s+)${year.calendar.year}$`), '').replace(OF_THE_YEAR, '');
  return { ...name, text };
}

/** The day of a plan, where it is not said with its name: "chỉ tiêu đến 31/3/2024". */
export function dayBeside(name: Wording | undefined, by: NamedDate | undefined): NamedDate | null {
  return by === undefined || (name !== undefined && dayIn(name.text) === lastDay(by.calendar)) ? null : by;
}
