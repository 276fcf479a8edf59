import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { columnOf } from '../cells/cellName.js';
import { guessColumn, headingKeys } from './guessColumn.js';
import { headingKey } from './headingKey.js';
import type { HeadingPath } from './headingPaths.js';
import type { RegisterKind } from './knownHeadings.js';

/** Headings, or letters of columns, as the data file gives them. */
export type GivenColumns = Readonly<Partial<Record<RegisterColumn, string>>>;

export interface Assignment {
  /** 0-based columns of the sheet. */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  /** Those that nobody gave. */
  readonly guessed: readonly RegisterColumn[];
  /** Several columns could be meant. */
  readonly unclear: ReadonlyMap<RegisterColumn, readonly number[]>;
  /** Given, and not found. */
  readonly unknown: readonly RegisterColumn[];
}

/** Which column of a table holds what: as given, and for the rest by its headings. */
export function assignColumns(kind: RegisterKind, given: GivenColumns, paths: readonly HeadingPath[]): Assignment {
  const columns = new Map<RegisterColumn, number>();
  const unclear = new Map<RegisterColumn, readonly number[]>();
  const unknown: RegisterColumn[] = [];
  const take = (column: RegisterColumn, found: readonly number[]): void => {
    const [only, ...more] = found;
    if (only === undefined) unknown.push(column);
    else if (more.length > 0) unclear.set(column, found);
    else columns.set(column, only);
  };
  const guesses = paths.map((path) => guessColumn(kind, path));
  for (const [column, heading] of Object.entries(given) as readonly (readonly [RegisterColumn, string])[]) {
    const named = columnsNamed(heading, paths);
    // "Kế hoạch" stands in each group; what the groups say may tell which is meant.
    const likely = named.filter((at) => guesses[at]?.some((guess) => guess.column === column));
    take(column, likely.length > 0 ? likely : named);
  }
  const taken = new Set([...columns.values(), ...[...unclear.values()].flat()]);
  const guessed: RegisterColumn[] = [];
  for (const column of new Set(guesses.flat().map((guess) => guess.column))) {
    if (given[column] !== undefined) continue;
    const found = surest(column, guesses, taken);
    if (found.length === 0) continue;
    take(column, found);
    guessed.push(column);
  }
  return { columns, guessed, unclear, unknown };
}

/** By heading; by letter where no heading says so. */
function columnsNamed(heading: string, paths: readonly HeadingPath[]): readonly number[] {
  const key = headingKey(heading);
  const named = paths.flatMap((path, at) => (headingKeys(path).includes(key) ? [at] : []));
  if (named.length > 0) return named;
  return /^[A-Z]{1,3}$/.test(heading) ? [columnOf(heading)] : [];
}

function surest(
  column: RegisterColumn,
  guesses: readonly (readonly { readonly column: RegisterColumn; readonly rank: number }[])[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const found = guesses.flatMap((options, at) => {
    const option = options.find((guess) => guess.column === column);
    return option === undefined || taken.has(at) ? [] : [{ at, rank: option.rank }];
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best).map(({ at }) => at);
}
