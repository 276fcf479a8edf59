import { plainText } from '../../report/plainText.js';
import type { Inline } from '../../report/tree.js';
import { cautionText, obstacleText } from '../diff/reasonText.js';
import type { Growth } from './growth.js';
import type { TrendRow } from './trendRow.js';
import type { Said, TrendSpeech } from './trendSayer.js';

/** What the table cannot say in a cell: why numbers are not compared, and what is to be minded where they are. What holds of several rows is said once, behind the names of all. */
export function sharedNotes(rows: readonly TrendRow[], speech: TrendSpeech): readonly (readonly Inline[])[] {
  const byText = new Map<string, { readonly note: readonly Said[]; readonly names: Said[] }>();
  for (const row of rows) {
    for (const note of [...row.growths.flatMap((growth) => growthNotes(growth, speech)), ...paceNote(row, speech)]) {
      const text = plainText(speech.say(...note));
      const name = speech.label(row);
      const same = byText.get(text);
      if (same === undefined) byText.set(text, { note, names: [name] });
      else same.names.push('; ', name);
    }
  }
  return [...byText.values()].map(({ note, names }) => speech.say(...names, ': ', ...note, '.'));
}

function growthNotes({ older, newer, obstacle, cautions }: Growth, speech: TrendSpeech): readonly (readonly Said[])[] {
  const pair: readonly Said[] = [speech.period(newer.period), ' so với ', speech.period(older.period)];
  const sides = { older, newer };
  if (obstacle !== null)
    return [[...pair, ': không so sánh được, vì ', obstacleText({ obstacle, ...sides }, speech.words)]];
  return cautions.flatMap((caution): readonly (readonly Said[])[] => {
    switch (caution.type) {
      case 'estimate': {
        const [estimated, actual] = caution.side === 'older' ? [older, newer] : [newer, older];
        return [[speech.period(estimated.period), ' là số ước, ', speech.period(actual.period), ' là số thực hiện']];
      }
      case 'label':
        return [[...pair, ': ', cautionText(caution, sides, speech.words)]];
      case 'approximate':
      case 'unclear':
        // The numbers stand there with their words.
        return [];
    }
  });
}

/** The pace may be of a shorter stretch than the row: that is said, or it would be taken for the whole. */
function paceNote({ observations, pace, last }: TrendRow, speech: TrendSpeech): readonly (readonly Said[])[] {
  const first = observations.find((one) => one !== null);
  if (pace === null || (pace.first === first && pace.last === last)) return [];
  return [['bình quân mỗi năm tính từ ', speech.period(pace.first.period), ' đến ', speech.period(pace.last.period)]];
}
