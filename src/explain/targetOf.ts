import type { FindingTarget, Path } from '../diagnostics/finding.js';
import { valueAt } from '../diagnostics/valueAt.js';
import type { Figure } from '../indicators/figure.js';
import type { Known } from './known.js';

/** Where in the data file a typed figure stands: its scalar or, for digits in words, the digits themselves. */
export function targetOf(figure: Figure, path: Path, { occurrenceOf, dataset }: Known): FindingTarget {
  const words = valueAt(dataset.value, path);
  if (figure.kind !== 'wording' || typeof words !== 'string') return { path };
  const occurrence = occurrenceOf(figure, path, words);
  return occurrence === null ? { path } : { path, piece: figure.text, occurrence };
}
