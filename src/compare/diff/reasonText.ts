import type { Inline } from '../../report/tree.js';
import type { Caution, Obstacle } from '../comparable/reason.js';
import type { ReasonWord, ReasonWords } from '../comparable/reasonWords.js';
import { reasonWordsVi } from '../comparable/reasonWords.vi.js';
import type { SideFigure } from '../sideFigures.js';
import type { Speech } from './speech.js';

type Spoken = Pick<SideFigure, 'speaker'>;

/** Two figures that are set side by side. */
interface Sides {
  readonly older: Spoken | null;
  readonly newer: Spoken | null;
}

/**
 * Why two figures cannot be compared, or why there is only one; empty where nothing stands in the way. Documents are
 * Vietnamese; `words` are for what is told beside them.
 */
export function obstacleText(
  { obstacle, ...sides }: Sides & { readonly obstacle: Obstacle | null },
  speech: Speech,
  words: ReasonWords = reasonWordsVi,
): readonly Inline[] {
  return obstacle === null ? [] : spoken(words.obstacle(obstacle), sides, speech);
}

/** What must be known of figures that are compared. */
export function cautionText(
  caution: Caution,
  sides: Sides,
  speech: Speech,
  words: ReasonWords = reasonWordsVi,
): readonly Inline[] {
  return spoken(words.caution(caution), sides, speech);
}

function spoken(words: readonly ReasonWord[], sides: Sides, speech: Speech): readonly Inline[] {
  return words.flatMap((word): readonly Inline[] => {
    if (typeof word === 'string') return [{ type: 'text', value: word }];
    const side = sides[word.by];
    return side === null ? [] : speech.say(word.said, side.speaker);
  });
}
