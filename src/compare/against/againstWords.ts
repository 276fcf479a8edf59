import type { NamedDate, Wording } from '../../indicators/named.js';
import { yearsBetween } from '../../quantity/date/yearsBetween.js';
import { precisionWord } from '../../report/vietnamese/citationText.js';
import { type PeriodOfFile, periodName } from '../periodName.js';
import { isOfPeriod } from '../rows/time.js';
import type { Side } from '../side.js';
import { prefixOf, type SideFigure } from '../sideFigures.js';

/** What a figure is compared with, in a sentence. */
export interface Against {
  readonly words: Wording;
  /** Whether the words name a day or days, because the period would say another time than that of the figures. */
  readonly dated: boolean;
}

/**
 * "năm 2018", where both figures are of the ends of their periods and these lie whole years apart; of a span that names
 * no year, its days. Else the day, or the days, of the older figure: "tháng 4/2023", "kỳ từ 01/2022 đến 6/2022".
 */
export function againstWords(side: Side, older: SideFigure, newer: SideFigure): Against {
  const place = side.length > 1 ? ' trên cùng địa bàn' : '';
  const told = (at: Pick<Wording, 'id' | 'path'>, text: string): Wording => ({
    type: 'wording',
    ...at,
    text: `${text}${place}`,
    narrative: false,
  });
  const [{ summary }] = side;
  const { period } = summary.unit;
  const { time } = older.indicator;
  const ofEnds = isOfEnds(older, newer);
  const name = periodName(period)?.text ?? null;
  if (ofEnds && name !== null && !isSpan(name)) return { words: told(called(period), name), dated: false };
  // What there is on a day is not told by a span: not "so với kỳ từ 23/5/2018 đến 30/9/2019".
  if (time.from === null) return { words: told({ id: time.to.id, path: [] }, dayWords(time.to)), dated: !ofEnds };
  const isOneDay = time.from.value === time.to.value;
  const days = isOneDay ? dayWords(time.to) : `kỳ từ ${time.from.text} đến ${time.to.text}`;
  if (ofEnds) return { words: told(called(period), name === null ? days : `kỳ ${name}`), dated: false };
  return { words: told({ id: time.to.id, path: [] }, days), dated: true };
}

function called({ label }: PeriodOfFile): Pick<Wording, 'id' | 'path'> {
  return { id: [...prefixOf('older'), 'period'].join('.'), path: label.path };
}

/** "từ tháng 5/2018 đến tháng 9/2019" is no name that "so với" can stand before. */
function isSpan(name: string): boolean {
  return /^từ(?!\p{L})/iu.test(name);
}

function isOfEnds(older: SideFigure, newer: SideFigure): boolean {
  const [then, now] = [older.indicator.time, newer.indicator.time];
  if (!isOfPeriod(then, older.period) || !isOfPeriod(now, newer.period)) return false;
  return then.from !== null || yearsBetween(then.to.calendar, now.to.calendar).den === 1n;
}

/** "ngày 30/9/2019", "tháng 4/2023", "năm 2019". */
export function dayWords({ text }: NamedDate): string {
  return `${precisionWord(text)} ${text}`;
}
