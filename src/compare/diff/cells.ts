import { isEstimate } from '../../indicators/isEstimate.js';
import type { Cell, Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { indicatorOf, isToCome, type Row } from '../compareRow.js';
import { plainLabel, wordText } from '../rows/indicator.js';
import type { SideFigure } from '../sideFigures.js';
import type { Speech } from './speech.js';

/** What is counted, and the unit where the words do not say it: "BHXH tự nguyện (người)". */
export function labelCell(row: Row, speech: Speech): Cell {
  const side = row.newer ?? row.older;
  if (side === null) return [];
  const { label, unit } = indicatorOf(row.older, row.newer);
  const said = upperFirst(speech.say(label, side.speaker));
  const isSaid = ['', '%', 'đồng'].includes(wordText(unit)) || plainLabel(label).includes(plainLabel([unit]));
  return isSaid ? said : [...said, text(' ('), ...speech.say([unit], side.speaker), text(')')];
}

/** The number as it is printed in its own report: "ước khoảng 12.000". */
export function valueCell(side: SideFigure | null, speech: Speech): Cell {
  if (side?.figure == null) return [];
  const { figure, indicator } = side;
  return [...(isEstimate(indicator.estimate, figure) ? [text('ước ')] : []), speech.put(figure)];
}

/** "+1.083"; of rates "+1,2 điểm phần trăm"; "không đổi". Of a part of a whole its share in brackets. */
export function changeCell({ older, newer, status, absolute, points }: Row, same: string, speech: Speech): Cell {
  if ([older, newer].some((side) => side !== null && isToCome(side))) return [];
  if (status === 'unchanged') return [text(same)];
  if (status === 'unclear') return [text('không rõ')];
  const inPoints = points === null ? [] : [speech.put(points), text(' điểm phần trăm')];
  if (absolute === null) return inPoints;
  return points === null ? [speech.put(absolute)] : [speech.put(absolute), text(' ('), ...inPoints, text(')')];
}

export function percentCell({ percent }: Row, speech: Speech): Cell {
  return percent === null ? [] : [speech.put(percent)];
}

export function text(value: string): Inline {
  return { type: 'text', value };
}
