import type { Path } from '../diagnostics/finding.js';
import { valueAt } from '../diagnostics/valueAt.js';
import type { Figure } from '../indicators/figure.js';
import type { Inline } from '../report/tree.js';
import type { Known } from './known.js';

/** Who says a number. */
export interface Provenance {
  /** As the data name it; null where they name none. */
  readonly source: readonly Inline[] | null;
  /** What others say instead. */
  readonly others: readonly { readonly source: readonly Inline[]; readonly figure: Figure }[];
}

/** `source` and `otherSources` stand beside the number that they speak of, and speak of no other number there. */
export function provenanceOf(path: Path, { given, sources, dataset }: Known): Provenance {
  const beside = path.slice(0, -1);
  if (!['value', 'percent'].includes(String(path.at(-1)))) return { source: null, others: [] };
  const list = valueAt(dataset.value, [...beside, 'otherSources']);
  const others = Array.isArray(list) ? list : [];
  return {
    source: sources.get(JSON.stringify([...beside, 'source'])) ?? null,
    others: others.flatMap((_, index) => {
      const place = [...beside, 'otherSources', index];
      const source = sources.get(JSON.stringify([...place, 'source']));
      const figure = given.get(JSON.stringify([...place, 'value']));
      return source === undefined || figure === undefined ? [] : [{ source, figure }];
    }),
  };
}
