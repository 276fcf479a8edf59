import type { SetBeside } from '../diagnostics/setBeside.js';
import type { Figure } from '../indicators/figure.js';
import { wordingsIn } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import type { Inline, Report } from '../report/tree.js';
import { wordingInlines } from '../report/wordingInlines.js';
import type { Dataset } from '../source/dataset.js';
import { createDigitPlaces, type OccurrenceOf } from './digitPlaces.js';
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
  /** Who says a number, by the path where the data name them (JSON); digits in the name are figures. */
  readonly sources: ReadonlyMap<string, readonly Inline[]>;
  /** The figure that stands at a path of the data, by the path (JSON). */
  readonly given: ReadonlyMap<string, Figure>;
  readonly occurrenceOf: OccurrenceOf;
  readonly dataset: KnownData;
  /** The figures of another period that the file was compared with, by the names of its own. */
  readonly beside: ReadonlyMap<string, SetBeside>;
}

/** The data: their scalars as written, and the way to their places. */
export type KnownData = Pick<Dataset, 'file' | 'value' | 'hasLines' | 'locate' | 'counted'>;

export function knownOf(
  report: Report,
  summary: Pick<Summary, 'figures' | 'unit'>,
  dataset: KnownData,
  beside: Known['beside'] = new Map(),
): Known {
  const printed = new Map(report.figures.map((figure) => [figure.id, figure]));
  const figures = new Map(printed);
  const declare = (figure: Figure): void => {
    if (!figures.has(figure.id)) figures.set(figure.id, figure);
  };
  for (const figure of summary.figures.values()) declare(figure);
  const named = wordingsIn(summary.unit).filter(({ path }) => path.at(-1) === 'source');
  const sources = new Map(
    named.map((wording) => [JSON.stringify(wording.path), wordingInlines(wording, declare)] as const),
  );
  return {
    report,
    figures,
    printed: new Set(printed.keys()),
    sentences: byFigure(sentencesOf(report)),
    sources,
    given: givenAt(figures.values()),
    occurrenceOf: createDigitPlaces(figures.values()),
    dataset,
    beside,
  };
}

function givenAt(figures: Iterable<Figure>): ReadonlyMap<string, Figure> {
  const given = new Map<string, Figure>();
  for (const figure of figures) {
    const key = figure.origin.type === 'given' ? JSON.stringify(figure.origin.path) : null;
    if (key !== null && !given.has(key)) given.set(key, figure);
  }
  return given;
}

function byFigure(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const id of new Set(sentence.words.flatMap((word) => (word.type === 'figure' ? [word.id] : [])))) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [sentence]);
      else own.push(sentence);
    }
  }
  return found;
}
