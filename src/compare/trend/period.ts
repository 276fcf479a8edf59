import type { NamedDate } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import { knownPeriod } from '../knownPeriod.js';

/** The time that one file reports on, as a column of a table of years. */
export interface Period {
  /** Unlike that of any other period; figures of the file are called by it: "2019", "2019-h1", "20180523-20190930". */
  readonly key: string;
  /** "năm 2019", "6 tháng đầu năm 2019", "kỳ 23/5/2018 - 30/9/2019". */
  readonly label: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly end: NamedDate;
}

export function periodOf({ unit }: Summary): Period {
  const { from: start, to: end } = unit.period;
  const [from, to] = [firstDay(start.calendar), lastDay(end.calendar)];
  const known = knownPeriod(from, to);
  if (known !== null) return { ...known, from, to, end };
  const key = `${from}-${to}`.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1$2$3');
  return { key, label: `kỳ ${printShortDate(start.calendar)} - ${printShortDate(end.calendar)}`, from, to, end };
}
