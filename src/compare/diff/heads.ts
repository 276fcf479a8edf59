import type { Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import type { TargetOutcome } from '../compareTargets.js';
import type { Comparison } from '../compareYears.js';
import { periodName } from '../periodName.js';
import { renameFigure, type SpeakingFile } from '../renameFigures.js';
import { isSamePeriod, type Side, type SideUnit } from '../side.js';
import { prefixOf } from '../sideFigures.js';
import type { Speech } from './speech.js';

/** What the two sides are called: in the head of a column, and in a sentence. */
export interface Heads {
  readonly older: readonly Inline[];
  readonly newer: readonly Inline[];
  readonly words: ComparisonWords;
}

/** Between two units there is no rise and no fall, only a distance. */
export interface ComparisonWords {
  readonly change: string;
  readonly percent: string;
  readonly same: string;
  /** Where it is not known by how much. */
  readonly more: string;
  readonly less: string;
  readonly outcomes: Readonly<Record<TargetOutcome, string>>;
}

const OF_TIMES: ComparisonWords = {
  change: 'Tăng (+), giảm (-)',
  percent: 'Tỷ lệ tăng, giảm',
  same: 'không đổi',
  more: 'tăng, không rõ mức',
  less: 'giảm, không rõ mức',
  outcomes: {
    'still-met': 'vẫn đạt',
    'still-missed': 'vẫn chưa đạt',
    'now-met': 'chưa đạt, nay đạt',
    'now-missed': 'đạt, nay chưa đạt',
    new: 'kỳ trước không nêu',
    dropped: 'kỳ sau không nêu',
    running: 'đang thực hiện',
    'was-running-met': 'nay đạt',
    'was-running-missed': 'nay chưa đạt',
    unclear: 'chưa đủ căn cứ',
  },
};

const OF_UNITS: ComparisonWords = {
  change: 'Chênh lệch',
  percent: 'Tỷ lệ chênh lệch',
  same: 'bằng nhau',
  more: 'cao hơn, không rõ mức',
  less: 'thấp hơn, không rõ mức',
  outcomes: {
    'still-met': 'đều đạt',
    'still-missed': 'đều chưa đạt',
    'now-met': 'chỉ đơn vị sau đạt',
    'now-missed': 'chỉ đơn vị trước đạt',
    new: 'chỉ đơn vị sau có',
    dropped: 'chỉ đơn vị trước có',
    running: 'đơn vị sau đang thực hiện',
    'was-running-met': 'đơn vị sau đạt',
    'was-running-missed': 'đơn vị sau chưa đạt',
    unclear: 'chưa đủ căn cứ',
  },
};

/** "Năm 2018" and "Năm 2019"; the units' names where these differ; "Số cũ" and "Số mới" for two files of one period. */
export function headsOf({ older, newer, otherUnit }: Comparison, speech: Speech): Heads {
  const [then, now] = [speakerOf(older, 'older'), speakerOf(newer, 'newer')];
  const same = isSamePeriod(then.unit, now.unit);
  if (same && !otherUnit) return { older: [text('Số cũ')], newer: [text('Số mới')], words: OF_TIMES };
  const head = (speaker: SpeakingFile): readonly Inline[] => [
    ...(otherUnit ? unitWords(speaker, speech) : []),
    ...(otherUnit && !same ? [text(', ')] : []),
    ...(same ? [] : periodWords(speaker, speech)),
  ];
  return { older: upperFirst(head(then)), newer: upperFirst(head(now)), words: otherUnit ? OF_UNITS : OF_TIMES };
}

export function speakerOf([unit]: Side, name: 'older' | 'newer'): SpeakingFile {
  return { unit, prefix: prefixOf(name) };
}

/** "năm 2019"; of a period that has no such name the dates: "kỳ 5/2018 - 9/2019". */
export function periodWords(speaker: SpeakingFile, speech: Speech): readonly Inline[] {
  const { period } = speaker.unit.summary.unit;
  const name = periodName(period);
  if (name !== null) return speech.say([name], speaker);
  const { from, to } = period;
  return [text('kỳ '), dated(from, speaker, speech), text(' - '), dated(to, speaker, speech)];
}

/** "tỉnh Bình Phước" */
export function unitWords(speaker: SpeakingFile, speech: Speech): readonly Inline[] {
  const { level, name } = speaker.unit.summary.unit.unit;
  return speech.say([level, ' ', name], speaker);
}

function dated(date: SideUnit['summary']['unit']['period']['from'], speaker: SpeakingFile, speech: Speech): Inline {
  return speech.put(renameFigure(date, speaker));
}

function text(value: string): Inline {
  return { type: 'text', value };
}
