import type { Path } from '../diagnostics/finding.js';
import type { SetBeside } from '../diagnostics/setBeside.js';
import type { Location } from '../diagnostics/source.js';
import { valueAt } from '../diagnostics/valueAt.js';
import type { Figure } from '../indicators/figure.js';
import type { Counted } from '../source/dataset.js';
import { type FormulaPart, formulaParts } from './formulaParts.js';
import type { Known } from './known.js';
import { type Provenance, provenanceOf } from './provenanceOf.js';
import type { Sentence } from './sentences.js';
import { targetOf } from './targetOf.js';

/** Where one figure comes from, down to what somebody typed. */
export interface Explanation {
  readonly figure: Figure;
  /** Where it stands in the report; empty where the report does not print it. */
  readonly sentences: readonly Sentence[];
  readonly basis: Typed | Computed;
  /** The same figure in another period; null where the file was compared with none, and where that has none. */
  readonly beside: SetBeside | null;
}

/** Published: it stands in the data file. */
export interface Typed extends Provenance {
  readonly type: 'typed';
  readonly path: Path;
  /** Null where the data were given as an object. */
  readonly place: Location | null;
  /** What registers were counted for, where the data file says the number itself. */
  readonly counted: Counted | null;
  /** The text of the data whose digits it is; null for a figure that stands alone. */
  readonly words: string | null;
}

export interface Computed {
  readonly type: 'computed';
  readonly formula: readonly FormulaPart[];
  /** The figures it was computed from, each with its own basis. */
  readonly from: readonly Explanation[];
}

/** @throws Error where a formula names a figure that is not known, or in the end itself: a bug of what derived it. */
export function explainFigure(figure: Figure, known: Known): Explanation {
  return explain(figure, known, []);
}

function explain(figure: Figure, known: Known, above: readonly string[]): Explanation {
  const { id, origin } = figure;
  if (above.includes(id)) throw new Error(`a figure computed from itself: ${id}`);
  const sentences = known.sentences.get(id) ?? [];
  const beside = known.beside.get(id) ?? null;
  if (origin.type === 'given') return { figure, sentences, beside, basis: typed(figure, origin.path, known) };
  const from = origin.from.map((name) => {
    const input = known.figures.get(name);
    if (input === undefined) throw new Error(`a formula with an unknown figure: ${name} in ${id}`);
    return input;
  });
  const basis: Computed = {
    type: 'computed',
    formula: formulaParts(origin.formula, from),
    from: from.map((input) => explain(input, known, [...above, id])),
  };
  return { figure, sentences, beside, basis };
}

function typed(figure: Figure, path: Path, known: Known): Typed {
  const words = figure.kind === 'wording' ? valueAt(known.dataset.value, path) : null;
  return {
    type: 'typed',
    path,
    place: known.dataset.locate(targetOf(figure, path, known)),
    counted: known.dataset.counted(path),
    words: typeof words === 'string' ? words : null,
    ...provenanceOf(path, known),
  };
}
