import type { Figure } from '../../indicators/figure.js';
import { isEstimate } from '../../indicators/isEstimate.js';
import type { Direction } from '../../model/schema/measure.js';
import type { Cell } from '../../report/tree.js';
import { besides } from '../diff/besides.js';
import { plainLabel, wordText } from '../rows/indicator.js';
import { trueSpan } from '../trueSpan.js';
import type { Growth } from './growth.js';
import type { Observation } from './observation.js';
import type { Pace } from './pace.js';
import type { TrendRow } from './trendRow.js';
import type { TrendSpeech } from './trendSayer.js';

/** Stands where nothing is known. */
const NOTHING = '–';

/** What is counted, with its unit: "BHXH tự nguyện (người)". */
export function labelCell(row: TrendRow, speech: TrendSpeech): Cell {
  const { last } = row;
  const { label, unit } = last.indicator;
  const words = speech.label(row);
  const isSaid = plainLabel(label).toLocaleLowerCase('vi').includes(wordText(unit).toLocaleLowerCase('vi'));
  return saysOwnUnit(last) || isSaid ? words : speech.say(words, ' (', speech.word(unit, last.speaker), ')');
}

/** The number as published, with what must be known of it: that it is an estimate, of other days, of another unit. */
export function valueCell(observation: Observation | null, row: TrendRow, speech: TrendSpeech): Cell {
  if (observation === null) return speech.say(NOTHING);
  const { figure, indicator, speaker } = observation;
  const isOther = !saysOwnUnit(observation) && indicator.terms.unit !== row.last.indicator.terms.unit;
  return speech.say(
    figure,
    ...(isOther ? [' ', speech.word(indicator.unit, speaker)] : []),
    ...(isMarkedEstimate(observation) ? [' (ước)'] : []),
    ...besides(observation).flatMap((words) => [' (', ...words, ')']),
  );
}

/** The step to this number from the one before it; `previous` is the period of the column before. */
export function growthCell(growth: Growth | null, previous: string | null, speech: TrendSpeech): Cell {
  if (growth === null) return speech.say(NOTHING);
  const { older, newer, obstacle, direction, difference, percent } = growth;
  if (obstacle !== null) return speech.say('không so sánh');
  if (direction === null) return speech.say('không rõ');
  const since = older.period.key === previous ? [] : [' so với ', speech.period(older.period)];
  const isShare = newer.figure.quantity.whole !== null;
  if (direction === 'bằng') return speech.say(isShare ? 'tỷ lệ không đổi' : 'không đổi', ...since);
  if (difference === null) return speech.say(`${direction}, không rõ mức`, ...since);
  const ofZero = percent === null && difference.kind !== 'points' && older.figure.quantity.high.num === 0n;
  const share = percent === null ? (ofZero ? [' (kỳ trước bằng không)'] : []) : [' (', percent, ')'];
  const span = trueSpan(`trend.${newer.figure.id}`, older, newer);
  const during = span === null ? [] : [' trong ', span.count, ` ${span.unit}`];
  return speech.say(...sized(direction, difference), ...share, ...during, ...since);
}

export function paceCell(pace: Pace | null, speech: TrendSpeech): Cell {
  if (pace === null) return speech.say(NOTHING);
  const { figure, yearly, rate } = pace;
  if (figure === null) return speech.say('không đổi');
  return speech.say(...sized(yearly.num > 0n ? 'tăng' : 'giảm', figure), ...(rate === null ? [] : [' (', rate, ')']));
}

/** Points are said in full, since "%" would be another thing; other units stand beside the row's name. */
function sized(direction: Direction, figure: Figure): readonly (string | Figure)[] {
  return [`${direction} `, figure, figure.kind === 'points' ? ` ${figure.unit}` : ''];
}

/** Rates and money carry their unit in their own text. */
export function saysOwnUnit({ indicator, figure }: Observation): boolean {
  return figure.quantity.kind !== 'count' || wordText(indicator.unit) === '';
}

/** An estimate that its own words do not call one. */
export function isMarkedEstimate({ indicator, figure }: Observation): boolean {
  return isEstimate(indicator.estimate, figure);
}
