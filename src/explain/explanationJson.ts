import type { RegisterRows } from '../diagnostics/registerCodes.js';
import type { SetBeside } from '../diagnostics/setBeside.js';
import { isInRegister, type Location, type RegisterPlace } from '../diagnostics/source.js';
import type { Figure } from '../indicators/figure.js';
import { plainText } from '../report/plainText.js';
import { excerptOf } from './excerptOf.js';
import type { Explanation } from './explainFigure.js';
import type { Sentence } from './sentences.js';

/** A figure and where it comes from, for programs. Keys stand in this order. */
export interface ExplanationJson extends Pick<Figure, 'id' | 'text' | 'value' | 'unit' | 'kind'> {
  /** Published: it stands in the data file. */
  readonly basis: 'published' | 'computed';
  /** 1-based; null for a computed figure, and of data without lines. Of one that was counted: the rows of its registers. */
  readonly place:
    | { readonly file: string; readonly line: number; readonly column: number }
    | { readonly registers: readonly RegisterRows[] }
    | null;
  /** What registers were counted for, where the data file says the number itself. */
  readonly counted?: { readonly text: string; readonly registers: readonly RegisterRows[] };
  /** Over the names of `from`; null for a published figure. */
  readonly formula: string | null;
  readonly from: readonly ExplanationJson[];
  /** Who says it, as the data name them; null where they name nobody. */
  readonly source: string | null;
  readonly otherSources: readonly (Pick<Figure, 'id' | 'text' | 'value'> & { readonly source: string })[];
  /** The same figure in the period that it was compared with. */
  readonly against?: SetBeside;
  /** Where the report prints it. */
  readonly sentences: readonly { readonly heading: string | null; readonly text: string }[];
}

/** Sentences that are told of one figure, and UTF-16 units of one; of a longer one, the words round the figure. */
const MOST = 100;
const LONGEST = 2_000;

function textOf(sentence: Sentence, { id }: Figure): string {
  return plainText(sentence.length > LONGEST ? excerptOf([sentence], id) : sentence.words);
}

/** `file`: the data file's name. */
export function explanationJson(explanation: Explanation, file: string): ExplanationJson {
  const { figure, basis, sentences, beside } = explanation;
  const against = beside === null ? {} : { against: beside };
  const { id, text, value, unit, kind, origin } = figure;
  const said = sentences
    .slice(0, MOST)
    .map((sentence) => ({ heading: sentence.heading, text: textOf(sentence, figure) }));
  const own = { id, text, value, unit, kind };
  if (basis.type === 'computed') {
    return {
      ...own,
      basis: 'computed',
      place: null,
      formula: origin.type === 'derived' ? origin.formula : null,
      from: basis.from.map((input) => explanationJson(input, file)),
      source: null,
      otherSources: [],
      ...against,
      sentences: said,
    };
  }
  return {
    ...own,
    basis: 'published',
    place: basis.place && placeJson(basis.place, file),
    ...(basis.counted && { counted: { text: basis.counted.text, registers: rowsOf(basis.counted.place) } }),
    formula: null,
    from: [],
    source: basis.source === null ? null : plainText(basis.source),
    otherSources: basis.others.map(({ source, figure: other }) => ({
      source: plainText(source),
      id: other.id,
      text: other.text,
      value: other.value,
    })),
    ...against,
    sentences: said,
  };
}

function placeJson(place: Location, file: string): NonNullable<ExplanationJson['place']> {
  return isInRegister(place) ? { registers: rowsOf(place) } : { file, line: place.line, column: place.column };
}

function rowsOf({ cells }: RegisterPlace): readonly RegisterRows[] {
  return cells.map(({ file, sheet, rows }) => ({ file, sheet, rows }));
}
