import type { NamedQuantity } from '../indicators/named.js';
import { isBeyond } from '../quantity/bounds/isBeyond.js';
import { isSingle, type Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';
import { type Circumstances, obstacleBetween, reformed } from './comparability.js';
import { compareTargets, type TargetRow } from './compareTargets.js';
import { absoluteChange, percentChange, pointsChange } from './differences.js';
import type { Caution, Obstacle, SideName } from './reason.js';
import type { Group } from './rows/groups.js';
import type { Indicator } from './rows/indicator.js';
import type { SideFigure } from './sideFigures.js';

export type RowStatus =
  | 'increased'
  | 'decreased'
  | 'unchanged'
  /** In the newer period only, in the older one only. */
  | 'appeared'
  | 'disappeared'
  /** Both have it, and yet they are not two counts of one thing. */
  | 'incomparable'
  /** Both have it, too vaguely to tell a rise from a fall, or in a draft as a place to fill in. */
  | 'unclear';

/** One indicator in two periods. */
export interface Row {
  readonly id: string;
  readonly group: Group;
  readonly older: SideFigure | null;
  readonly newer: SideFigure | null;
  readonly status: RowStatus;
  /** Also of a figure that only one period has, where there is a reason for that. */
  readonly obstacle: Obstacle | null;
  readonly cautions: readonly Caution[];
  /** Newer less older, in what is counted; null where nothing changed or nothing can be said. */
  readonly absolute: NamedQuantity | null;
  readonly percent: NamedQuantity | null;
  /** Of rates and of parts of a whole, in percentage points. */
  readonly points: NamedQuantity | null;
  readonly targets: readonly TargetRow[];
}

export function compareRow(older: SideFigure | null, newer: SideFigure | null, around: Circumstances): Row {
  const { id, group } = indicatorOf(older, newer);
  const same = { id, group, older, newer, targets: compareTargets(older, newer) };
  const nothing = { absolute: null, percent: null, points: null, cautions: [] };
  if (older === null || newer === null) {
    const only = older ?? newer;
    const ended = around.acrossReform && only !== null ? reformed(only.indicator) : null;
    const status = older === null ? 'appeared' : 'disappeared';
    return { ...same, ...nothing, status, obstacle: only?.obstacle ?? ended };
  }
  const obstacle = obstacleBetween(older, newer, around);
  if (obstacle !== null || older.figure === null || newer.figure === null)
    return { ...same, ...nothing, targets: [], status: 'incomparable', obstacle };
  const pair = { id, older: older.figure, newer: newer.figure };
  const status = statusOf(older.figure.quantity, newer.figure.quantity);
  return {
    ...same,
    status,
    obstacle: null,
    cautions: cautionsOf(older, newer, status),
    absolute: status === 'unclear' ? null : absoluteChange(pair),
    percent: status === 'unclear' ? null : percentChange(pair),
    points: status === 'unclear' ? null : pointsChange(pair),
  };
}

/** The indicator as the newer period has it, or as it was. */
export function indicatorOf(older: SideFigure | null, newer: SideFigure | null): Indicator {
  const found = newer ?? older;
  if (found === null) throw new Error('a row of no period');
  return found.indicator;
}

/** Of ranges and approximate numbers, where the one lies wholly beyond the other. What is printed the same is unchanged. */
function statusOf(older: Quantity, newer: Quantity): RowStatus {
  if (older.missing || newer.missing) return 'unclear';
  if (isSame(older, newer)) return 'unchanged';
  if (isBeyond(newer, older)) return 'increased';
  if (isBeyond(older, newer)) return 'decreased';
  // Of "a/b", another whole is another number: its share tells which way it went.
  if (older.whole !== null && newer.whole !== null && isSingle(older) && isSingle(newer))
    return compare(newer.whole, older.whole) < 0 ? 'increased' : 'decreased';
  return 'unclear';
}

function isSame(a: Quantity, b: Quantity): boolean {
  const equalWholes = a.whole === null || b.whole === null ? a.whole === b.whole : compare(a.whole, b.whole) === 0;
  return (
    equalWholes && a.approximator === b.approximator && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0
  );
}

function cautionsOf(older: SideFigure, newer: SideFigure, status: RowStatus): readonly Caution[] {
  const estimate = sideOf(older.indicator.estimate, newer.indicator.estimate);
  // "Không rõ" says already that the numbers are approximate.
  const approximate = status === 'unclear' ? null : sideOf(isVague(older.figure), isVague(newer.figure));
  return [
    ...(status === 'unclear' && !isToCome(older) && !isToCome(newer) ? [{ type: 'unclear' } as const] : []),
    // Two estimates, like two rough numbers, compare like with like.
    ...(estimate === null || estimate === 'both' ? [] : [{ type: 'estimate', side: estimate } as const]),
    ...(approximate === null || approximate === 'both' ? [] : [{ type: 'approximate', side: approximate } as const]),
  ];
}

function sideOf(older: boolean, newer: boolean): SideName | 'both' | null {
  if (older && newer) return 'both';
  return older ? 'older' : newer ? 'newer' : null;
}

/** A number that is still to be filled in: nothing can be said of it yet. */
export function isToCome({ figure }: SideFigure): boolean {
  return figure?.quantity.missing === true;
}

function isVague(figure: NamedQuantity | null): boolean {
  return figure !== null && (figure.quantity.approximator !== null || !isSingle(figure.quantity));
}
