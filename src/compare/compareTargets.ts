import { movementBetween } from '../indicators/movement.js';
import type { NamedQuantity } from '../indicators/named.js';
import { differencesOf, type Pair } from './differences.js';
import type { IndicatorTarget } from './rows/indicator.js';
import type { SideFigure } from './sideFigures.js';

/** What became of a target from the one period to the other. */
export type TargetOutcome =
  | 'still-met'
  | 'still-missed'
  | 'now-met'
  | 'now-missed'
  /** Set for the newer period only, or for the older one only. */
  | 'new'
  | 'dropped'
  /** Set for a day that the newer numbers have not come to. */
  | 'running'
  /** Was so then, and has been judged since. */
  | 'was-running-met'
  | 'was-running-missed'
  /** One of the two is too approximate to say. */
  | 'unclear';

export interface TargetRow {
  readonly id: string;
  readonly older: IndicatorTarget | null;
  readonly newer: IndicatorTarget | null;
  /** The newer one, or the older one where that is alone. */
  readonly head: IndicatorTarget;
  readonly outcome: TargetOutcome;
  /** Change of the share of the plan, in percentage points; null for targets of rates and where a share is unknown. */
  readonly points: NamedQuantity | null;
}

/** Targets aligned by name: by who set them, not by their place. */
export function compareTargets(older: SideFigure | null, newer: SideFigure | null): readonly TargetRow[] {
  const [before, after] = [older?.indicator.targets ?? [], newer?.indicator.targets ?? []];
  const had = new Map(before.map((target) => [target.id, target]));
  const has = new Set(after.map(({ id }) => id));
  return [
    ...after.map((target) => rowOf(target, had.get(target.id) ?? null, target)),
    ...before.filter(({ id }) => !has.has(id)).map((target) => rowOf(target, target, null)),
  ];
}

function rowOf(head: IndicatorTarget, older: IndicatorTarget | null, newer: IndicatorTarget | null): TargetRow {
  const { id } = head;
  const [before, after] = [older?.percent ?? null, newer?.percent ?? null];
  return {
    id,
    older,
    newer,
    head,
    outcome: outcomeOf(older, newer),
    points: before === null || after === null ? null : pointsBetween({ id, older: before, newer: after }),
  };
}

function pointsBetween(pair: Pair): NamedQuantity | null {
  return differencesOf(pair, movementBetween(pair.older.quantity, pair.newer.quantity)).points;
}

function outcomeOf(older: IndicatorTarget | null, newer: IndicatorTarget | null): TargetOutcome {
  if (older === null) return 'new';
  if (newer === null) return 'dropped';
  if (newer.status === 'in-progress') return 'running';
  const [was, is] = [isMet(older), isMet(newer)];
  if (is === null) return 'unclear';
  if (older.status === 'in-progress') return is ? 'was-running-met' : 'was-running-missed';
  if (was === null) return 'unclear';
  return was ? (is ? 'still-met' : 'now-missed') : is ? 'now-met' : 'still-missed';
}

/** Null where it cannot be said, or not yet. */
function isMet({ status }: IndicatorTarget): boolean | null {
  if (status === 'missed') return false;
  return status === 'met' || status === 'exceeded' ? true : null;
}
