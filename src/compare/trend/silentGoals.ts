import type { Inline } from '../../report/tree.js';
import { precisionWord } from '../../report/vietnamese/citationText.js';
import { inPeriod } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import type { TrendSpeech } from './trendSayer.js';

/** Milestones that no number of today stands against, of the newest file: they are no row, and are not to be passed over. */
export function silentGoals({ summary, period }: TrendFile, speech: TrendSpeech): readonly (readonly Inline[])[] {
  const sayer = speech.of(period);
  return summary.goals.flatMap(({ about, sets }) =>
    sets.flatMap(({ decidedBy, milestones }) =>
      milestones
        .filter(({ status }) => status === null)
        .map(({ value, unit, year }) =>
          speech.say(
            sayer.label([about]),
            ', mốc ',
            inPeriod(value, period),
            ...(unit === undefined ? [] : [' ', sayer.word(unit)]),
            ` đến ${precisionWord(year.text)} `,
            inPeriod(year, period),
            ...(decidedBy === undefined ? [] : [' (', sayer.word(decidedBy), ')']),
            ': chưa có số hiện nay cùng loại để so sánh.',
          ),
        ),
    ),
  );
}
