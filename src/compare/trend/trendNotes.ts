import { yearsBetween } from '../../quantity/date/yearsBetween.js';
import type { Inline } from '../../report/tree.js';
import { obstacleText } from '../diff/reasonText.js';
import type { Incomparable } from './comparability.js';
import type { Growth } from './growth.js';
import type { TrendRow } from './trendRow.js';
import type { Said, TrendSpeech } from './trendSayer.js';

/** What the table cannot say in a cell: why numbers are not compared, and what is to be minded where they are. */
export function rowNotes(row: TrendRow, speech: TrendSpeech): readonly (readonly Inline[])[] {
  const name = speech.label(row.last);
  const notes = [...row.growths.flatMap((growth) => growthNotes(growth, speech)), ...paceNote(row, speech)];
  return notes.map((note) => speech.say(name, ': ', ...note, '.'));
}

function growthNotes(growth: Growth, speech: TrendSpeech): readonly (readonly Said[])[] {
  const { older, newer, incomparable } = growth;
  const pair: readonly Said[] = [speech.period(newer.period), ' so với ', speech.period(older.period)];
  if (incomparable !== null) return [[...pair, ': không so sánh được, vì ', ...reason(incomparable, growth, speech)]];
  const [was, is] = [older.indicator.estimate, newer.indicator.estimate];
  const sameDay = yearsBetween(older.asOf.calendar, newer.asOf.calendar).num <= 0n;
  return [
    ...(was === is
      ? []
      : [
          [
            speech.period((was ? older : newer).period),
            ' là số ước, ',
            speech.period((was ? newer : older).period),
            ' là số thực hiện',
          ],
        ]),
    ...(sameDay ? [[...pair, ': hai số cùng một ngày (', newer.asOf, ')']] : []),
  ];
}

function reason(incomparable: Incomparable, { older, newer }: Growth, speech: TrendSpeech): readonly Said[] {
  switch (incomparable.type) {
    case 'label':
      return ['tên chỉ tiêu đổi từ "', speech.label(older), '" thành "', speech.label(newer), '"'];
    case 'overlap':
      return ['hai kỳ có ngày chung mà đây là số phát sinh trong kỳ'];
    case 'length':
      return ['hai kỳ dài ngắn khác nhau mà đây là số phát sinh trong kỳ'];
    default:
      return [obstacleText({ obstacle: incomparable, older, newer }, speech.words)];
  }
}

/** The pace may be of a shorter stretch than the row: that is said, or it would be taken for the whole. */
function paceNote({ observations, pace, last }: TrendRow, speech: TrendSpeech): readonly (readonly Said[])[] {
  const first = observations.find((one) => one !== null);
  if (pace === null || (pace.first === first && pace.last === last)) return [];
  return [['bình quân mỗi năm tính từ ', speech.period(pace.first.period), ' đến ', speech.period(pace.last.period)]];
}
