import type { Explanation } from './explainFigure.js';

/** The lines of the data file that figures come from in the end, ascending; 1-based. */
export function linesOf(explanations: readonly Explanation[]): readonly number[] {
  return [...new Set(explanations.flatMap(typedLines))].sort((a, b) => a - b);
}

function typedLines({ basis }: Explanation): readonly number[] {
  return basis.type === 'typed' ? [basis.place.line] : basis.from.flatMap(typedLines);
}
