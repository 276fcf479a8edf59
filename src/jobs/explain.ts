import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { type Explanation, explainFigure } from '../explain/explainFigure.js';
import { figureList } from '../explain/figureList.js';
import { findFigures } from '../explain/findFigures.js';
import { knownOf } from '../explain/known.js';
import type { Document } from '../report/tree.js';
import { type ReportOptions, reportOf } from './steps/createReporter.js';
import type { Input } from './steps/input.js';

export interface ExplainOptions extends Pick<ReportOptions, 'renderer' | 'profile'> {
  /** A figure's name, the beginning of one, or what the report prints: "96,06%". Null: all figures. */
  readonly asked?: string | null;
}

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
  /** The figures as a table, for writers. */
  readonly document: Document | null;
  readonly findings: readonly LocatedFinding[];
}

/** Where figures of a report come from: their sentences, the line of the data, published or computed and from which figures. */
export function explain(input: Input, { asked = null, ...options }: ExplainOptions): Explained {
  const { made, findings } = reportOf(input, options);
  if (made === null) return { figures: null, nearest: [], further: 0, document: null, findings };
  const known = knownOf(made.report, made.summary, made.dataset);
  const { figures: found, nearest } =
    asked === null ? { figures: [...known.figures.values()], nearest: [] } : findFigures(asked, known);
  const figures = found.map((figure) => explainFigure(figure, known));
  const further = [...known.figures.keys()].filter((name) => name.startsWith(`${found[0]?.id}.`)).length;
  return { figures, nearest, further, document: figureList(figures, known), findings };
}
