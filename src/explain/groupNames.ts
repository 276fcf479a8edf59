import type { Explanation } from './explainFigure.js';
import type { SourceRow } from './sourceTable.js';

/** One row a figure; but one row for all places of a document's number, which a report names again and again. */
export function groupNames(explanations: readonly Explanation[]): readonly SourceRow[] {
  const rows = new Map<string, [Explanation, ...Explanation[]]>();
  for (const one of explanations) {
    const { id, kind, text } = one.figure;
    const isName = (kind === 'document' || kind === 'wording') && /\p{L}/u.test(text);
    const key = isName ? `= ${text}` : id;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [one]);
    else row.push(one);
  }
  return [...rows.values()];
}
