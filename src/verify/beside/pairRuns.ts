import { keyOf, labelOf, type RunItem } from './item.js';

/** A run of the report, as items. */
export interface KnownRun {
  readonly items: readonly RunItem[];
  readonly isRow: boolean;
  /** How many paragraphs or cells it has. */
  readonly cells: number;
}

/** What is at so many runs tells none of them. */
const COMMON = 16;
/** Of all that tells the two runs, at least so much must be in both; rows are short, and like each other. */
const ENOUGH = 0.25;
const ENOUGH_IN_ROW = 0.4;
/** "5 người" stands in many rows. */
const WORDS_OF_STATEMENT = 2;

/**
 * Finds the run of the report that one of the document was: the one with which it shares most of what few runs have. A row
 * with all numbers of a row, or with the very words that one row alone has, is that row, so that its label can be another
 * one; any other is known by its label, or has as many cells.
 */
export function createPairing(runs: readonly KnownRun[]): (run: KnownRun) => KnownRun | null {
  const places = new Map<string, number[]>();
  for (const [at, { items }] of runs.entries()) {
    for (const key of keysIn(items)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  }
  const worth = (key: string): number => {
    const { length } = places.get(key) ?? [];
    return length === 0 || length > COMMON ? 0 : 1 / length;
  };
  const wholeOf = (items: readonly RunItem[]): number => [...keysIn(items)].reduce((sum, key) => sum + worth(key), 0);
  const wholes = runs.map(({ items }) => wholeOf(items));
  const ofRows = runs.filter(({ isRow }) => isRow);
  const rows = grouped(ofRows, ({ items }) => numbersOf(items));
  const statements = grouped(ofRows, ({ items }) => keyOf(behindLabel(items)));
  const labels = grouped(ofRows, ({ items }) => keyOf(labelOf(items)));
  return (run) => (run.isRow ? rowOf(run.items) : null) ?? best(run);

  function rowOf(items: readonly RunItem[]): KnownRun | null {
    const label = keyOf(labelOf(items));
    const same = rows.get(numbersOf(items)) ?? [];
    const labelled = labels.get(label) ?? [];
    return (
      same.find((one) => keyOf(labelOf(one.items)) === label) ??
      cutFrom(items, labelled) ??
      same[0] ??
      onlyOneThatSays(items, labelled) ??
      likest(items, labelled)
    );
  }

  /** "vượt 12 người" behind the label of a row that knows nothing of 12. */
  function onlyOneThatSays(items: readonly RunItem[], labelled: readonly KnownRun[]): KnownRun | null {
    const said = behindLabel(items);
    const [one, ...others] = statements.get(keyOf(said)) ?? [];
    const numbers = said.filter(({ kind }) => kind === 'number');
    const isStatement = numbers.length > 0 && said.length - numbers.length >= WORDS_OF_STATEMENT;
    return one !== undefined &&
      others.length === 0 &&
      isStatement &&
      !labelled.some((row) => isWithin(numbers, row.items))
      ? one
      : null;
  }

  function best({ items, isRow, cells }: KnownRun): KnownRun | null {
    const shared = new Map<number, number>();
    const whole = wholeOf(items);
    for (const key of keysIn(items)) {
      const own = worth(key);
      if (own === 0) continue;
      for (const at of places.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + own);
    }
    let [found, most] = [-1, isRow ? ENOUGH_IN_ROW : ENOUGH];
    for (const [at, sum] of shared) {
      const share = (2 * sum) / (whole + (wholes[at] ?? 0));
      const run = runs[at];
      if (run?.isRow !== isRow || (isRow && run.cells !== cells) || share < most || (share === most && at > found))
        continue;
      [found, most] = [at, share];
    }
    return runs[found] ?? null;
  }
}

/** The row that these are cells of, others having been taken out: what is left may be all that another row has. */
function cutFrom(items: readonly RunItem[], rows: readonly KnownRun[]): KnownRun | null {
  const own = items.filter(({ kind }) => kind === 'number');
  if (own.length < 2) return null;
  return rows.find((row) => isWithin(own, row.items)) ?? null;
}

function isWithin(own: readonly RunItem[], items: readonly RunItem[]): boolean {
  let at = -1;
  return own.every(({ key }) => {
    at = items.findIndex((item, index) => index > at && item.key === key);
    return at !== -1;
  });
}

/** Those behind its label; one alone may stand in any row, which is then known by all that it says. */
function numbersOf(row: readonly RunItem[]): string {
  const numbers = behindLabel(row).filter(({ kind }) => kind === 'number');
  return numbers.length > 1 ? keyOf(numbers) : keyOf(row);
}

function behindLabel(row: readonly RunItem[]): readonly RunItem[] {
  const label = labelOf(row).at(-1);
  return label === undefined ? row : row.slice(row.indexOf(label) + 1);
}

/** A number in a control is known by its name, too. */
function keysIn(items: readonly RunItem[]): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ key, kind, ids }) => [`${kind === 'number' ? '#' : ''}${key}`, ...ids.map((id) => `@${id}`)]),
  );
}

function grouped(runs: readonly KnownRun[], key: (run: KnownRun) => string): ReadonlyMap<string, readonly KnownRun[]> {
  const groups = new Map<string, KnownRun[]>();
  for (const run of runs) {
    const known = groups.get(key(run));
    if (known === undefined) groups.set(key(run), [run]);
    else known.push(run);
  }
  return groups;
}

/** Of rows with one label, the one that shares most numbers; a label of nothing but a number is none. */
function likest(items: readonly RunItem[], rows: readonly KnownRun[]): KnownRun | null {
  if (labelOf(items).every(({ kind }) => kind === 'number')) return null;
  const own = keysIn(items);
  const shared = rows.map((row) => [...keysIn(row.items)].filter((key) => own.has(key)).length);
  return rows[shared.indexOf(Math.max(...shared))] ?? null;
}
