import { besideIn } from '../compare/against/besideIn.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { type Explanation, explainFigure } from '../explain/explainFigure.js';
import { type Known, knownOf } from '../explain/known.js';
import type { Language } from '../messages/language.js';
import type { Report } from '../report/tree.js';
import { type BuildOptions, type Made, reportOf } from './steps/createReporter.js';
import { type Data, dataOf, type Given } from './steps/input.js';
import { reasonsIn } from './steps/reasonsIn.js';
import type { Refusal } from './steps/refusal.js';

/** The outcome of `preview`. */
export interface Previewed {
  /** Null where there are errors. */
  readonly report: Report | null;
  /** As `validate` finds them, notes among them. */
  readonly findings: readonly LocatedFinding[];
  /** The figures that the report prints. */
  readonly figures: readonly string[];
  /** Where a figure comes from; null for a name that there is not. */
  readonly explain: (id: string) => Explanation | null;
  readonly refusal: Refusal | null;
}

/**
 * What an editor shows beside the data: `build`, `validate` and `explain` in one go, since it asks after every key.
 *
 * @param language in which `explain` says why a figure is not compared
 */
export function preview(data: Given<Data>, options: BuildOptions = {}, language: Language = 'vi'): Previewed {
  const { made, findings, refusal } = reportOf(dataOf(data), { ...options, unprinted: true });
  const known = made === null ? null : knownIn(made, language);
  return {
    report: made?.report ?? null,
    findings,
    figures: [...(known?.printed ?? [])],
    explain(id) {
      const figure = known?.figures.get(id);
      return known === null || figure === undefined ? null : explainFigure(figure, known);
    },
    refusal,
  };
}

function knownIn({ report, summary, dataset, comparison }: Made, language: Language): Known {
  return knownOf(report, summary, dataset, comparison === null ? undefined : besideIn(comparison, reasonsIn(language)));
}
