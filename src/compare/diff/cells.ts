import type { Figure } from '../../indicators/figure.js';
import { isEstimate } from '../../indicators/isEstimate.js';
import type { Cell, Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { isToCome } from '../comparable/comparable.js';
import type { Row, SharedRow } from '../compareRow.js';
import { plainLabel, wordText } from '../rows/indicator.js';
import type { SideFigure } from '../sideFigures.js';
import { trueSpan } from '../trueSpan.js';
import { besides } from './besides.js';
import type { ComparisonWords } from './heads.js';
import type { Speech } from './speech.js';

/** What is counted, and the unit where the words do not say it: "BHXH tự nguyện (người)". */
export function labelCell(row: Row, speech: Speech): Cell {
  const { speaker, indicator } = row.head;
  const { label, unit } = indicator;
  const name = upperFirst(speech.say(label, speaker));
  const said = row.mark.length === 0 ? name : [...name, text(' – '), ...speech.say(row.mark, speaker)];
  const isSaid = ['', '%', 'đồng'].includes(wordText(unit)) || plainLabel(label).includes(plainLabel([unit]));
  return isSaid ? said : [...said, text(' ('), ...speech.say([unit], speaker), text(')')];
}

/** The number as it is printed in its own report, and what must be said besides: "ước 12.000 (4/2023)". */
export function valueCell(side: SideFigure | null, speech: Speech): Cell {
  if (side?.figure == null) return [];
  const { figure, indicator } = side;
  const estimate = isEstimate(indicator.estimate, figure) ? [text('ước ')] : [];
  return [...estimate, speech.put(figure), ...besides(side).flatMap((words) => bracketed(words, speech))];
}

/**
 * "+1.083"; of rates "+1,2 điểm phần trăm"; "không đổi"; from an
 * estimate "ước +200"; between other days than the ends of the periods "+100 (trong 20 tháng)".
 */
export function changeCell(row: SharedRow, words: ComparisonWords, speech: Speech): Cell {
  const { older, newer, status, absolute, points } = row;
  if (isToCome(older) || isToCome(newer)) return [];
  if (status === 'unchanged') return [text(isEstimated(row) ? `${words.same} (số ước)` : words.same)];
  if (status === 'unclear') return [text('không rõ')];
  if (absolute === null && points === null) return [text(status === 'increased' ? words.more : words.less)];
  const inPoints = points === null ? [] : [speech.put(points), text(' điểm phần trăm')];
  const size =
    absolute === null
      ? inPoints
      : points === null
        ? [speech.put(absolute)]
        : [speech.put(absolute), text(' ('), ...inPoints, text(')')];
  return [...estimateMark(row), ...size, ...spanWords(row, speech)];
}

/** " (trong 20 tháng)". */
export function spanWords({ id, older, newer }: SharedRow, speech: Speech): Cell {
  const span = trueSpan(id, older, newer);
  return span === null ? [] : bracketed(['trong ', span.count, ` ${span.unit}`], speech);
}

function bracketed(words: readonly (Figure | string)[], speech: Speech): Cell {
  return [' (', ...words, ')'].map((word) => (typeof word === 'string' ? text(word) : speech.put(word)));
}

export function percentCell(row: SharedRow, speech: Speech): Cell {
  const { percent } = row;
  return percent === null ? [] : [...estimateMark(row), speech.put(percent)];
}

/** Before what comes of an estimate. */
export function estimateMark(row: SharedRow): Cell {
  return isEstimated(row) ? [text('ước ')] : [];
}

/** No difference is more certain than what it is the difference of. */
function isEstimated({ older, newer }: SharedRow): boolean {
  return older.indicator.estimate || newer.indicator.estimate;
}

export function text(value: string): Inline {
  return { type: 'text', value };
}
