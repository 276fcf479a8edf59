import type { Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { precisionWord } from '../../report/vietnamese/citationText.js';
import { renameFigure } from '../renameFigures.js';
import { speakerOf } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import type { TrendSpeech } from './trendSayer.js';

/** Milestones that no number of today stands against, of the newest file: they are no row, and are not to be passed over. */
export function silentGoals(file: TrendFile, speech: TrendSpeech): readonly (readonly Inline[])[] {
  const speaker = speakerOf(file);
  return file.summary.goals.flatMap(({ about, sets }) =>
    sets.flatMap(({ decidedBy, milestones }) =>
      milestones
        .filter(({ isOfResult }) => !isOfResult)
        .map(({ value, unit, year }) =>
          speech.say(
            upperFirst(speech.word(about, speaker)),
            ', mốc ',
            renameFigure(value, speaker),
            ...(unit === undefined ? [] : [' ', speech.word(unit, speaker)]),
            ` đến ${precisionWord(year.text)} `,
            renameFigure(year, speaker),
            ...(decidedBy === undefined ? [] : [' (', speech.word(decidedBy, speaker), ')']),
            ': chưa có số hiện nay cùng loại để so sánh.',
          ),
        ),
    ),
  );
}
