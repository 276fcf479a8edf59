import { GROUPS } from '../rows/groups.js';
import { type Growth, growthBetween } from './growth.js';
import type { Observation } from './observation.js';
import { observationsIn } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import { type Pace, paceOf } from './pace.js';

/** One indicator through all periods. */
export interface TrendRow {
  /** The indicator's name, the same in every file. */
  readonly id: string;
  /** One per file; null where the file does not count it. */
  readonly observations: readonly (Observation | null)[];
  /** The last file that counts it: it gives the row its label and its unit. */
  readonly last: Observation;
  /** Each number that there is against the one before it that there is; a gap between them stays one. */
  readonly growths: readonly Growth[];
  readonly pace: Pace | null;
}

/** Every indicator that any file counts: in the order of reports, of the newest file first. */
export function trendRows(files: readonly TrendFile[]): readonly TrendRow[] {
  const observed = files.map(observationsIn);
  const rows = inOrder(observed.map((known) => [...known.keys()])).flatMap((id) =>
    rowOf(
      id,
      observed.map((known) => known.get(id) ?? null),
    ),
  );
  return GROUPS.flatMap((group) => rows.filter(({ last }) => last.indicator.group === group));
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
  return [{ id, observations, last, growths, pace: paceOf(id, growths) }];
}
