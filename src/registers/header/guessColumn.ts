import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { headingKey } from './headingKey.js';
import { KNOWN_HEADINGS, type RegisterKind, WHOLE } from './knownHeadings.js';
import { placeColumn } from './placeColumn.js';

export interface Guess {
  readonly column: RegisterColumn;
  /** Less is surer. */
  readonly rank: number;
}

/** A column that holds what a part of its group does. */
const PART = /^(?:trong đó|nữ|nam|dân tộc)(?: |$)/u;

/** What columns with these headings, from top to bottom, may hold. */
export function guessColumn(kind: RegisterKind, path: readonly string[]): readonly Guess[] {
  if (kind === 'places') {
    const column = placeColumn(path);
    return column === null ? [] : [{ column, rank: 0 }];
  }
  const keys = headingKeys(path);
  if (keys.length === 0 || PART.test(keys[0] ?? '')) return [];
  const columns = Object.entries(KNOWN_HEADINGS[kind]) as readonly (readonly [RegisterColumn, readonly string[]])[];
  return columns.flatMap(([column, known]) => {
    const ranks = keys.map((key) => rankIn(known, key)).filter((rank) => rank !== null);
    return ranks.length === 0 ? [] : [{ column, rank: Math.min(...ranks) }];
  });
}

/** What a column may be called: by its lowest heading, by all, and by the group where the lowest is its whole. */
export function headingKeys(path: readonly string[]): readonly string[] {
  const parts = path.map(headingKey).filter((part) => part !== '');
  const lowest = parts.at(-1);
  if (lowest === undefined) return [];
  const group = parts.at(-2);
  return [lowest, parts.join(' '), ...(group !== undefined && WHOLE.includes(lowest) ? [group] : [])];
}

function rankIn(known: readonly string[], key: string): number | null {
  const exact = known.indexOf(key);
  if (exact !== -1) return exact;
  const begun = known.findIndex((words) => words.split(' ').length >= 3 && key.startsWith(`${words} `));
  return begun === -1 ? null : known.length + begun;
}
