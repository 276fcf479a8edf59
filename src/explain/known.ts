import type { Figure } from '../indicators/figure.js';
import type { Summary } from '../indicators/summarise.js';
import type { Report } from '../report/tree.js';
import type { Dataset } from '../source/dataset.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** All that is known of one report's figures: their names, the words they stand in, the file they come from. */
export interface Known {
  readonly report: Report;
  /** Those that the report prints, in its order; then those of the data that it does not print. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The names of those that the report prints. */
  readonly printed: ReadonlySet<string>;
  /** Where each figure stands in the report. */
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  readonly dataset: KnownData;
}

/** The data file: its scalars as written, and the way to their lines. */
export type KnownData = Pick<Dataset, 'file' | 'value' | 'locate'>;

export function knownOf(report: Report, { figures }: Pick<Summary, 'figures'>, dataset: KnownData): Known {
  const printed = new Map(report.figures.map((figure) => [figure.id, figure]));
  const others = [...figures].filter(([id]) => !printed.has(id));
  return {
    report,
    figures: new Map([...printed, ...others]),
    printed: new Set(printed.keys()),
    sentences: byFigure(sentencesOf(report)),
    dataset,
  };
}

function byFigure(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const id of new Set(sentence.words.flatMap((word) => (word.type === 'figure' ? [word.id] : [])))) {
      found.set(id, [...(found.get(id) ?? []), sentence]);
    }
  }
  return found;
}
