import type { Path } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';
import type { Known } from './known.js';
import { valueAt } from './valueAt.js';

/** Who says a number. */
export interface Provenance {
  /** As the data name it; null where they name none. */
  readonly source: string | null;
  /** What others say instead. */
  readonly others: readonly { readonly source: string; readonly figure: Figure }[];
}

/** `source` and `otherSources` stand beside the number that they speak of, and speak of no other number there. */
export function provenanceOf(path: Path, { figures, dataset }: Known): Provenance {
  const beside = path.slice(0, -1);
  if (!['value', 'percent'].includes(String(path.at(-1)))) return { source: null, others: [] };
  const list = valueAt(dataset.value, [...beside, 'otherSources']);
  const others = Array.isArray(list) ? list : [];
  return {
    source: textAt(dataset.value, [...beside, 'source']),
    others: others.flatMap((_, index) => {
      const place = [...beside, 'otherSources', index];
      const source = textAt(dataset.value, [...place, 'source']);
      const figure = figureAt([...place, 'value'], figures);
      return source === null || figure === undefined ? [] : [{ source, figure }];
    }),
  };
}

function textAt(value: unknown, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === 'string' ? text : null;
}

function figureAt(path: Path, figures: Known['figures']): Figure | undefined {
  const key = JSON.stringify(path);
  return [...figures.values()].find(({ origin }) => origin.type === 'given' && JSON.stringify(origin.path) === key);
}
