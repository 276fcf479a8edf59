import { matchRows } from '../identity/matchRows.js';
import { tellApart } from '../identity/tellApart.js';
import { GROUPS } from '../rows/groups.js';
import type { Indicator, Label } from '../rows/indicator.js';
import { type Growth, growthBetween } from './growth.js';
import { figuresIn, type Observation, observationOf } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import { type Pace, paceOf } from './pace.js';

/** One indicator through all periods. */
export interface TrendRow {
  /** Its name in the newest file that counts it. */
  readonly id: string;
  /** One per file; null where the file does not count it. */
  readonly observations: readonly (Observation | null)[];
  /** The last file that counts it: it gives the row its label and its unit. */
  readonly last: Observation;
  /** What tells it apart from a row of the same name; empty where there is none. */
  readonly mark: Label;
  /** Each number that there is against the one before it that there is; a gap between them stays one. */
  readonly growths: readonly Growth[];
  readonly pace: Pace | null;
}

/** A row while it is put together, from the newest file to the oldest. */
interface Draft {
  /** Unlike that of any other row. */
  readonly id: string;
  readonly observations: (Observation | null)[];
  oldest: Indicator;
}

/** Every indicator that any file counts: in the order of reports, of the newest file first. */
export function trendRows(files: readonly TrendFile[]): readonly TrendRow[] {
  const { drafts, names } = aligned(files);
  const rows = inOrder(names).flatMap((id) => rowOf(id, drafts.get(id)?.observations ?? []));
  const marks = tellApart(rows.map(({ last }) => last.indicator));
  const marked = rows.map((row) => ({ ...row, mark: marks.get(row.last.indicator) ?? [] }));
  return GROUPS.flatMap((group) => marked.filter(({ last }) => last.indicator.group === group));
}

/** Each file against what is nearest to it of those after it; `names`: the rows of each file, in its own order. */
function aligned(files: readonly TrendFile[]) {
  const drafts = new Map<string, Draft>();
  const names = files.map((): readonly string[] => []);
  for (const [index, file] of [...files.entries()].reverse()) {
    const own = figuresIn(file);
    const rows = [...drafts.values()];
    const known = new Map(rows.map((row) => [row.oldest, row]));
    const pairs = matchRows(
      own.map(({ indicator }) => indicator),
      rows.map(({ oldest }) => oldest),
    );
    const rowOfOwn = new Map([...pairs].map(([later, one]) => [one, known.get(later)]));
    names[index] = own.map((one) => {
      const { indicator } = one;
      const id = drafts.has(indicator.id) ? `${file.period.key}.${indicator.id}` : indicator.id;
      const fresh: Draft = { id, observations: files.map(() => null), oldest: indicator };
      const row = rowOfOwn.get(indicator) ?? fresh;
      row.observations[index] = observationOf(one, file);
      row.oldest = indicator;
      drafts.set(row.id, row);
      return row.id;
    });
  }
  return { drafts, names };
}

/** The newest file's names in its order; what only older files have stands behind what it stood behind there. */
function inOrder(names: readonly (readonly string[])[]): readonly string[] {
  const next = new Map<string | null, readonly string[]>();
  const placed = new Set<string>();
  for (const file of [...names].reverse()) {
    let before: string | null = null;
    for (const name of file) {
      if (!placed.has(name)) next.set(before, [name, ...(next.get(before) ?? [])]);
      placed.add(name);
      before = name;
    }
  }
  const ordered: string[] = [];
  const waiting = [...(next.get(null) ?? [])].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    ordered.push(name);
    waiting.push(...[...(next.get(name) ?? [])].reverse());
  }
  return ordered;
}

function rowOf(id: string, observations: readonly (Observation | null)[]): readonly TrendRow[] {
  const known = observations.filter((one) => one !== null);
  const last = known.at(-1);
  if (last === undefined) return [];
  const growths = known.slice(1).flatMap((newer, index) => {
    const older = known[index];
    return older === undefined ? [] : [growthBetween(older, newer)];
  });
  return [{ id, observations, last, mark: [], growths, pace: paceOf(id, growths) }];
}
