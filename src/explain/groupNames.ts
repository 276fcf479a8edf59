import type { Explanation } from './explainFigure.js';
import type { SourceRow } from './sourceTable.js';

/** One row a figure; but one row for all places of a document's number, which a report names again and again. */
export function groupNames(explanations: readonly Explanation[]): readonly SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const one of explanations) {
    const { id, kind, text } = one.figure;
    const isName = (kind === 'document' || kind === 'wording') && /\p{L}/u.test(text);
    const key = isName ? `= ${text}` : id;
    rows.set(key, [...(rows.get(key) ?? []), one] as unknown as SourceRow);
  }
  return [...rows.values()];
}
