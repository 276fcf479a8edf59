import { pathText } from '../diagnostics/pathText.js';
import { isInRegister, type RegisterCells } from '../diagnostics/source.js';
import type { Explanation, Typed } from './explainFigure.js';

/** The lines of the data file that figures come from in the end, ascending; 1-based. What was counted stands in none. */
export function linesOf(explanations: readonly Explanation[]): readonly number[] {
  const lines = typedIn(explanations).flatMap(({ place }) =>
    place === null || isInRegister(place) ? [] : [place.line],
  );
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** The same of data that were given as an object: the keys, "media[0].value". */
export function keysOf(explanations: readonly Explanation[]): readonly string[] {
  const keys = typedIn(explanations).flatMap(({ place, path }) => (place === null ? [pathText(path)] : []));
  return [...new Set(keys)];
}

/** The rows of registers that figures were counted in, each once; those of one sheet together. */
export function registersOf(explanations: readonly Explanation[]): readonly RegisterCells[] {
  const sheets = new Map<string, RegisterCells>();
  for (const { place } of typedIn(explanations)) {
    for (const cells of place !== null && isInRegister(place) ? place.cells : []) {
      const key = JSON.stringify([cells.file, cells.sheet]);
      const rows = new Set([...(sheets.get(key)?.rows ?? []), ...cells.rows]);
      sheets.set(key, { ...cells, rows: [...rows].sort((a, b) => a - b) });
    }
  }
  return [...sheets.values()];
}

function typedIn(explanations: readonly Explanation[]): readonly Typed[] {
  return explanations.flatMap(({ basis }) => (basis.type === 'typed' ? [basis] : typedIn(basis.from)));
}
