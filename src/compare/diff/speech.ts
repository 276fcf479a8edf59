import type { Figure } from '../../indicators/figure.js';
import { createNarrator, type Narrator } from '../../report/narrative.js';
import type { Inline } from '../../report/tree.js';
import { renameFigure, type SpeakingFile } from '../renameFigures.js';
import type { Label } from '../rows/indicator.js';
import { labelInlines } from '../rows/labelInlines.js';
import type { SideUnit } from '../side.js';

/** How the words and figures of several files are said in one document. */
export interface Speech {
  /** Words of one file; digits in them, and figures that they name, are called as the figures of that file are. */
  readonly say: (label: Label, speaker: SpeakingFile) => readonly Inline[];
  readonly put: (figure: Figure) => Inline;
  /** Every figure that was said or put, by name. */
  readonly known: ReadonlyMap<string, Figure>;
}

export function createSpeech(): Speech {
  const known = new Map<string, Figure>();
  const voices = new Map<SideUnit, { readonly narrator: Narrator; readonly own: Map<string, Figure> }>();
  return {
    known,
    put(figure) {
      known.set(figure.id, figure);
      return { type: 'figure', id: figure.id, text: figure.text };
    },
    say(label, speaker) {
      const { narrator, own } = voiceOf(speaker.unit);
      return labelInlines(label, narrator.say).map((inline) => named(inline, speaker, own));
    },
  };

  function voiceOf(unit: SideUnit) {
    const found = voices.get(unit);
    if (found !== undefined) return found;
    const own = new Map(unit.summary.figures);
    const voice = { narrator: createNarrator(unit.summary, (figure) => own.set(figure.id, figure)), own };
    voices.set(unit, voice);
    return voice;
  }

  /** Words of the data have no markup: their inlines are texts and figures. */
  function named(inline: Inline, speaker: SpeakingFile, own: ReadonlyMap<string, Figure>): Inline {
    const figure = inline.type === 'figure' ? own.get(inline.id) : undefined;
    if (figure === undefined) return inline;
    const renamed = renameFigure(figure, speaker);
    known.set(renamed.id, renamed);
    return { ...inline, id: renamed.id } as Inline;
  }
}
