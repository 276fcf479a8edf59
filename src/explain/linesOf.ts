import { isInRegister, type Location, type RegisterCells } from '../diagnostics/source.js';
import type { Explanation } from './explainFigure.js';

/** The lines of the data file that figures come from in the end, ascending; 1-based. What was counted stands in none. */
export function linesOf(explanations: readonly Explanation[]): readonly number[] {
  const lines = explanations.flatMap(typedPlaces).flatMap((place) => (isInRegister(place) ? [] : [place.line]));
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** The rows of registers that figures were counted in, each once; those of one sheet together. */
export function registersOf(explanations: readonly Explanation[]): readonly RegisterCells[] {
  const sheets = new Map<string, RegisterCells>();
  for (const place of explanations.flatMap(typedPlaces)) {
    for (const cells of isInRegister(place) ? place.cells : []) {
      const key = JSON.stringify([cells.file, cells.sheet]);
      const rows = new Set([...(sheets.get(key)?.rows ?? []), ...cells.rows]);
      sheets.set(key, { ...cells, rows: [...rows].sort((a, b) => a - b) });
    }
  }
  return [...sheets.values()];
}

function typedPlaces({ basis }: Explanation): readonly Location[] {
  return basis.type === 'typed' ? [basis.place] : basis.from.flatMap(typedPlaces);
}
