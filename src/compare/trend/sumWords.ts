import type { Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import type { Obstacle } from '../comparable/reason.js';
import { unitWords } from '../diff/heads.js';
import { obstacleText } from '../diff/reasonText.js';
import type { SideFigure } from '../sideFigures.js';
import { figuresIn, speakerOf } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import type { Said, TrendSpeech } from './trendSayer.js';

/** "năm 2019"; of several units "năm 2024 (cộng số liệu tỉnh Bình Phước và tỉnh Đồng Nai)". */
export function periodWords(file: TrendFile, speech: TrendSpeech): readonly Inline[] {
  const { parts, period } = file;
  if (parts.length === 1) return speech.period(period);
  const units = parts.map((part) => unitWords(speakerOf(file, part), speech.words));
  return speech.say(speech.period(period), ' (cộng số liệu ', ...enumerated(units), ')');
}

/** A sentence for each period that several units cannot add up in full; `asked`: the only indicators of interest, null for all. */
export function unaddedSentences(
  files: readonly TrendFile[],
  asked: ReadonlySet<string> | null,
  speech: TrendSpeech,
): readonly (readonly Inline[])[] {
  return files.flatMap((file) => {
    const reasons = new Map<string, { readonly obstacle: Obstacle; readonly figures: SideFigure[] }>();
    for (const figure of figuresIn(file)) {
      const { obstacle, indicator } = figure;
      if (obstacle === null || asked?.has(indicator.id) === false) continue;
      const key = JSON.stringify(obstacle);
      const { figures } = reasons.get(key) ?? { figures: [] };
      reasons.set(key, { obstacle, figures: [...figures, figure] });
    }
    if (reasons.size === 0) return [];
    const clauses = [...reasons.values()].map(({ obstacle, figures }): readonly Said[] => [
      ...enumerated(figures.map(({ indicator, speaker }) => speech.words.say(indicator.label, speaker))),
      ', vì ',
      obstacleText({ obstacle, older: null, newer: null }, speech.words),
    ]);
    return [
      speech.say(
        upperFirst(speech.period(file.period)),
        ' không có số chung của ',
        ...clauses.flatMap((clause, index) => [...(index === 0 ? [] : ['; của ']), ...clause]),
        '.',
      ),
    ];
  });
}

/** "A, B và C" */
function enumerated(items: readonly (readonly Inline[])[]): readonly Said[] {
  return items.flatMap((item, index) => [...(index === 0 ? [] : [index === items.length - 1 ? ' và ' : ', ']), item]);
}
