import type { Figure } from '../../indicators/figure.js';
import type { Wording } from '../../indicators/named.js';
import { createNarrator } from '../../report/narrative.js';
import type { Inline } from '../../report/tree.js';
import { wordingInlines } from '../../report/wordingInlines.js';
import type { Label } from '../indicators/indicator.js';
import { labelInlines } from '../indicators/labelInlines.js';
import { inPeriod } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import type { Period } from './period.js';

/** Words and figures of one file among several. */
export interface TrendSayer {
  readonly label: (label: Label) => readonly Inline[];
  readonly word: (word: Wording | string) => readonly Inline[];
}

/** Something to be said: words of ours, or a figure. */
export type Said = string | Figure | readonly Inline[];

export interface TrendSpeech {
  readonly of: (period: Period) => TrendSayer;
  /** Pieces one after the other; every figure of them is remembered. */
  readonly say: (...pieces: readonly Said[]) => readonly Inline[];
  /** A period's name, as it stands inside a sentence: "năm 2019". */
  readonly period: (period: Period) => readonly Inline[];
  readonly figure: (id: string) => Figure | undefined;
}

/** Says figures of several files, each under the name that it has among them, and knows every one that it said. */
export function createTrendSpeech(files: readonly TrendFile[]): TrendSpeech {
  const known = new Map<string, Figure>();
  const say = (...pieces: readonly Said[]): readonly Inline[] => pieces.flatMap(inlines);
  const sayers = new Map(files.map((file) => [file.period.key, sayerOf(file)]));
  return {
    of: ({ key }) => {
      const sayer = sayers.get(key);
      if (sayer === undefined) throw new Error(`no file of period ${key}`);
      return sayer;
    },
    say,
    period: ({ key, label }) => {
      const declare = (figure: Figure) => known.set(figure.id, figure);
      return wordingInlines({ id: `${key}.period`, text: label, path: [key, 'period'] }, declare);
    },
    figure: (id) => known.get(id),
  };

  function inlines(piece: Said): readonly Inline[] {
    if (typeof piece === 'string') return piece === '' ? [] : [{ type: 'text', value: piece }];
    if (!('id' in piece)) return piece;
    known.set(piece.id, piece);
    return [{ type: 'figure', id: piece.id, text: piece.text }];
  }

  function sayerOf({ summary, period }: TrendFile): TrendSayer {
    const digits = new Map<string, Figure>();
    const narrator = createNarrator(summary, (figure) => digits.set(figure.id, figure));
    const renamed = (inline: Inline): Inline => {
      if (inline.type === 'text') return inline;
      if (inline.type !== 'figure') return { ...inline, children: inline.children.map(renamed) };
      const figure = digits.get(inline.id) ?? summary.figures.get(inline.id);
      if (figure === undefined) throw new Error(`a figure without an origin: ${inline.id}`);
      const named = inPeriod(figure, period);
      known.set(named.id, named);
      return { ...inline, id: named.id };
    };
    const spoken = (wording: Wording): readonly Inline[] => narrator.say(wording).map(renamed);
    return {
      label: (label) => labelInlines(label, spoken),
      word: (word) => (typeof word === 'string' ? say(word) : spoken(word)),
    };
  }
}
