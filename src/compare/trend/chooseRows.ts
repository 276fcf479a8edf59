import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { TrendRow } from './trendRow.js';

export type Chosen =
  | { readonly rows: readonly TrendRow[]; readonly unknown: null }
  | { readonly rows: null; readonly unknown: UnknownIndicator };

export interface UnknownIndicator {
  readonly id: string;
  /** Names, or beginnings of names, that were most likely meant. */
  readonly nearest: readonly string[];
  /** How the names that there are begin; at most ten of them. */
  readonly known: readonly string[];
}

/** The rows that are asked for, in their own order: by name with all below it, or by how names begin; all where none is asked for. */
export function chooseRows(rows: readonly TrendRow[], asked: readonly string[]): Chosen {
  if (asked.length === 0) return { rows, unknown: null };
  const wanted = new Set<string>();
  for (const id of asked) {
    const found = rowsNamed(rows, id);
    if (found.length === 0) {
      const known = beginnings(rows, 2).slice(0, MOST_NAMES);
      return { rows: null, unknown: { id, nearest: nearestTo(id, rows), known } };
    }
    for (const row of found) wanted.add(row.id);
  }
  return { rows: rows.filter(({ id }) => wanted.has(id)), unknown: null };
}

function rowsNamed(rows: readonly TrendRow[], asked: string): readonly TrendRow[] {
  const below = rows.filter(({ id }) => id === asked || id.startsWith(`${asked}.`));
  return below.length > 0 ? below : rows.filter(({ id }) => id.startsWith(asked));
}

/** A whole name, or the beginning of names, whichever was most likely meant. */
function nearestTo(asked: string, rows: readonly TrendRow[]): readonly string[] {
  const depth = asked.split('.').length;
  const near = [
    nearestWord(asked, beginnings(rows, depth)),
    nearestWord(
      asked,
      rows.map(({ id }) => id),
    ),
  ];
  return [...new Set(near.filter((word) => word !== null))];
}

/** The first parts of all names: "participants.voluntary". */
function beginnings(rows: readonly TrendRow[], depth: number): readonly string[] {
  return [...new Set(rows.map(({ id }) => id.split('.').slice(0, depth).join('.')))];
}

const MOST_NAMES = 10;
