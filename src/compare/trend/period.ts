import type { NamedDate } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';

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
  const year = from.slice(0, 4);
  const known = year === to.slice(0, 4) ? KNOWN[`${from.slice(5)} ${to.slice(5)}`] : undefined;
  if (known !== undefined)
    return { key: `${year}${known.key}`, label: known.label.replace('{year}', year), from, to, end };
  const key = `${from}-${to}`.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1$2$3');
  return { key, label: `kỳ ${printShortDate(start.calendar)} - ${printShortDate(end.calendar)}`, from, to, end };
}

/** Stretches of one year that have a name, by first and last day. */
const KNOWN: Readonly<Record<string, { readonly key: string; readonly label: string }>> = {
  '01-01 12-31': { key: '', label: 'năm {year}' },
  '01-01 06-30': { key: '-h1', label: '6 tháng đầu năm {year}' },
  '07-01 12-31': { key: '-h2', label: '6 tháng cuối năm {year}' },
  '01-01 09-30': { key: '-m9', label: '9 tháng đầu năm {year}' },
  '01-01 03-31': { key: '-q1', label: 'quý I/{year}' },
  '04-01 06-30': { key: '-q2', label: 'quý II/{year}' },
  '07-01 09-30': { key: '-q3', label: 'quý III/{year}' },
  '10-01 12-31': { key: '-q4', label: 'quý IV/{year}' },
};
