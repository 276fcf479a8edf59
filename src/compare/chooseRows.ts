import { nearestWord } from '../diagnostics/nearestWord.js';
import { GROUPS, type Group } from './rows/groups.js';
import { FILTERS } from './selections.js';

/** A row of any comparison, as far as it can be asked for. */
export interface Choosable {
  readonly id: string;
  readonly group: Group;
  readonly hasTargets: boolean;
}

export type Chosen<Row> =
  | { readonly rows: readonly Row[]; readonly unknown: null }
  | { readonly rows: null; readonly unknown: UnknownIndicator };

export interface UnknownIndicator {
  readonly id: string;
  /** Names, or beginnings of names, that were most likely meant. */
  readonly nearest: readonly string[];
  /** How the names that there are begin; at most ten of them. */
  readonly known: readonly string[];
}

/**
 * The rows that are asked for, in their own order: whole groups, and indicators by name with all below it, or by how
 * names begin; all where none is asked for. "targets" keeps those with targets; "changed" is for the caller to see to.
 */
export function chooseRows<Row>(
  rows: readonly Row[],
  asked: readonly string[],
  traits: (row: Row) => Choosable,
): Chosen<Row> {
  const known = rows.map((row) => ({ row, ...traits(row) }));
  const wanted = new Set<Row>();
  const words = asked.filter((word) => !FILTERS.some((filter) => filter === word));
  for (const word of words) {
    const found = GROUPS.some((group) => group === word)
      ? known.filter(({ group }) => group === word)
      : rowsNamed(known, word);
    if (found === null) {
      const names = beginnings(known, 2).slice(0, MOST_NAMES);
      return { rows: null, unknown: { id: word, nearest: nearestTo(word, known), known: names } };
    }
    for (const { row } of found) wanted.add(row);
  }
  const isAsked = ({ row, hasTargets }: Choosable & { readonly row: Row }): boolean =>
    (words.length === 0 || wanted.has(row)) && (hasTargets || !asked.includes('targets'));
  return { rows: known.filter(isAsked).map(({ row }) => row), unknown: null };
}

type Named = Pick<Choosable, 'id'>;

/** Null where no name is or begins like that. */
function rowsNamed<Row extends Named>(rows: readonly Row[], asked: string): readonly Row[] | null {
  const below = rows.filter(({ id }) => id === asked || id.startsWith(`${asked}.`));
  if (below.length > 0) return below;
  const beginning = rows.filter(({ id }) => id.startsWith(asked));
  return beginning.length > 0 ? beginning : null;
}

/** A whole name, or the beginning of names, or a group, whichever was most likely meant. */
function nearestTo(asked: string, rows: readonly Named[]): readonly string[] {
  const depth = asked.split('.').length;
  const near = [
    nearestWord(asked, [...beginnings(rows, depth), ...(depth === 1 ? [...GROUPS, ...FILTERS] : [])]),
    nearestWord(
      asked,
      rows.map(({ id }) => id),
    ),
  ];
  return [...new Set(near.filter((word) => word !== null))];
}

/** The first parts of all names: "participants.voluntary". */
function beginnings(rows: readonly Named[], depth: number): readonly string[] {
  return [...new Set(rows.map(({ id }) => id.split('.').slice(0, depth).join('.')))];
}

const MOST_NAMES = 10;
