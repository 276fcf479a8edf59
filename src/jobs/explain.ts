import { besideIn } from '../compare/against/besideIn.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { type Explanation, explainFigure } from '../explain/explainFigure.js';
import { figureList } from '../explain/figureList.js';
import { findFigures } from '../explain/findFigures.js';
import { type Known, knownOf } from '../explain/known.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import type { Document } from '../report/tree.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { BUILD_OPTIONS, type BuildOptions, reportOf } from './steps/createReporter.js';
import { type Data, dataOf, type Given } from './steps/input.js';
import { reasonsIn } from './steps/reasonsIn.js';
import type { Refusal } from './steps/refusal.js';

/** Options of `explain`. */
export interface ExplainOptions extends Pick<BuildOptions, 'templates' | 'profile' | 'against'> {
  /** A figure's name, the beginning of one, or what the report prints ("96,06%"); by default all figures. */
  readonly figure?: string | undefined;
  /** Of the reasons in `beside`; by default Vietnamese, as documents always are. */
  readonly language?: Language | undefined;
}

/** The outcome of `explain`. */
export interface Explained {
  /**
   * Those that the report prints in its order, then those that it does not; empty where nothing is called or printed as
   * asked. Null where there is no report: see `findings`.
   */
  readonly figures: readonly Explanation[] | null;
  /** Where nothing was found: what was most likely meant. */
  readonly nearest: readonly string[];
  /** How many names go on from the first figure's: "participants.voluntary.plan…" from "participants.voluntary". */
  readonly further: number;
  /** The figures as a table, for `WRITERS`; null where there is no report. */
  readonly document: Document | null;
  readonly findings: readonly LocatedFinding[];
  /** Why there is no comparison with the other period, and so no report. */
  readonly refusal: Refusal | null;
}

/**
 * Where figures of a report come from: their sentences, the place in the data, published or computed and from which.
 *
 * @throws TypeError for arguments of another type
 */
export function explain(data: Given<Data>, options: ExplainOptions = {}): Explained {
  checkOptions('explain', options, OPTIONS);
  const { figure: asked, language, ...reporting } = options;
  const { made, findings, refusal } = reportOf(dataOf(data), reporting);
  if (made === null) return { figures: null, nearest: [], further: 0, document: null, findings, refusal };
  const { report, summary, dataset, comparison } = made;
  const besideOf = (asking: Language | undefined): Known['beside'] =>
    comparison === null ? new Map() : besideIn(comparison, reasonsIn(asking));
  const known = knownOf(report, summary, dataset, besideOf('vi'));
  const { figures: found, nearest } =
    asked === undefined ? { figures: [...known.figures.values()], nearest: [] } : findFigures(asked, known);
  const explained = (beside: Known['beside']) => found.map((figure) => explainFigure(figure, { ...known, beside }));
  const listed = explained(known.beside);
  const figures = language === 'en' ? explained(besideOf(language)) : listed;
  const further = [...known.figures.keys()].filter((name) => name.startsWith(`${found[0]?.id}.`)).length;
  return { figures, nearest, further, document: figureList(listed, known), findings, refusal };
}

const { templates, profile, against } = BUILD_OPTIONS;
const OPTIONS: Readonly<Record<keyof ExplainOptions, Wanted>> = {
  figure: 'string',
  templates,
  profile,
  against,
  language: LANGUAGES,
};
