import type { Figure } from '../../indicators/figure.js';
import type { Wording } from '../../indicators/named.js';
import type { Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { wordingInlines } from '../../report/wordingInlines.js';
import { createSpeech, type Speech } from '../diff/speech.js';
import type { SpeakingFile } from '../renameFigures.js';
import type { Period } from './period.js';
import type { TrendRow } from './trendRow.js';

/** Something to be said: words of ours, a figure, or what is said already. */
export type Said = string | Figure | readonly Inline[];

/** How a document of many periods speaks. */
export interface TrendSpeech {
  /** Pieces one after the other; every figure of them is remembered. */
  readonly say: (...pieces: readonly Said[]) => readonly Inline[];
  /** The name of a row, with a capital, and what tells it apart from others of that name. */
  readonly label: (row: Pick<TrendRow, 'last' | 'mark'>) => readonly Inline[];
  readonly word: (word: Wording | string, speaker: SpeakingFile) => readonly Inline[];
  /** A period's name, as it stands inside a sentence: "năm 2019". */
  readonly period: (period: Period) => readonly Inline[];
  /** How words of several files are said. */
  readonly words: Speech;
  /** Every figure that was said, by name. */
  readonly known: ReadonlyMap<string, Figure>;
}

export function createTrendSpeech(): TrendSpeech {
  const speech = createSpeech();
  const inlines = (piece: Said): readonly Inline[] => {
    if (typeof piece === 'string') return piece === '' ? [] : [{ type: 'text', value: piece }];
    return 'id' in piece ? [speech.put(piece)] : piece;
  };
  return {
    words: speech,
    known: speech.known,
    say: (...pieces) => pieces.flatMap(inlines),
    label: ({ last: { indicator, speaker }, mark }) => [
      ...upperFirst(speech.say(indicator.label, speaker)),
      ...(mark.length === 0 ? [] : speech.say([' – ', ...mark], speaker)),
    ],
    word: (word, speaker) => speech.say([word], speaker),
    period: ({ key, label }) =>
      wordingInlines({ id: `${key}.period`, text: label, path: [key, 'period'] }, (figure) => speech.put(figure)),
  };
}
