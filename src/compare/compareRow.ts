import { type Movement, movementBetween } from '../indicators/movement.js';
import type { NamedQuantity } from '../indicators/named.js';
import { isCounted } from '../quantity/bounds/sureOrder.js';
import { comparable, isSameMoment, isToCome, reformed } from './comparable/comparable.js';
import type { Caution, Obstacle, SideName } from './comparable/reason.js';
import { compareTargets, type TargetRow } from './compareTargets.js';
import { type Differences, differencesOf } from './differences.js';
import type { Group } from './rows/groups.js';
import { type Label, plainLabel } from './rows/indicator.js';
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
export interface Row extends Differences {
  /** The figure's name in the newer period, or in the older one that alone has it. */
  readonly id: string;
  readonly group: Group;
  /** What tells it apart from a row of the same name; empty where there is none. */
  readonly mark: Label;
  readonly older: SideFigure | null;
  readonly newer: SideFigure | null;
  /** The newer one, or the older one where that is alone: in its words the row is told. */
  readonly head: SideFigure;
  readonly status: RowStatus;
  /** Also of a figure that only one period has, where there is a reason for that. */
  readonly obstacle: Obstacle | null;
  readonly cautions: readonly Caution[];
  readonly targets: readonly TargetRow[];
}

/** A row that both periods have. */
export type SharedRow = Row & { readonly older: SideFigure; readonly newer: SideFigure };

export function isShared(row: Row): row is SharedRow {
  return row.older !== null && row.newer !== null;
}

type Known = SideFigure & { readonly figure: NamedQuantity };

/** A row of two numbers between which nothing stands. */
export type ComparedRow = Row & { readonly older: Known; readonly newer: Known };

export function isCompared(row: Row): row is ComparedRow {
  return isShared(row) && row.status !== 'incomparable';
}

const NOTHING = { absolute: null, percent: null, points: null, cautions: [] };
const UNMARKED: Label = [];

/** A figure that one period alone has. `acrossReform`: the other lies on the other side of 1/7/2025. */
export function loneRow(status: 'appeared' | 'disappeared', head: SideFigure, acrossReform: boolean): Row {
  const { id, group } = head.indicator;
  const ended = acrossReform ? reformed(head.indicator) : null;
  const [older, newer] = status === 'appeared' ? [null, head] : [head, null];
  const targets = compareTargets(older, newer);
  return {
    id,
    group,
    mark: UNMARKED,
    older,
    newer,
    head,
    status,
    ...NOTHING,
    obstacle: head.obstacle ?? ended,
    targets,
  };
}

export function compareRow(older: SideFigure, newer: SideFigure): Row {
  const { id, group } = newer.indicator;
  const same = { id, group, mark: UNMARKED, older, newer, head: newer };
  const obstacle = comparable(older, newer);
  if (obstacle !== null || older.figure === null || newer.figure === null) {
    // What a goal is to reach is known also where nothing is known of today.
    const targets = obstacle?.type === 'no-value' ? compareTargets(older, newer) : [];
    return { ...same, ...NOTHING, status: 'incomparable', obstacle, targets };
  }
  const moved = movementBetween(older.figure.quantity, newer.figure.quantity, isSameMoment(older, newer));
  return {
    ...same,
    ...differencesOf({ id, older: older.figure, newer: newer.figure }, moved),
    status: statusOf(moved),
    obstacle: null,
    cautions: cautionsOf(older, newer, moved),
    targets: compareTargets(older, newer),
  };
}

function statusOf({ direction }: Movement): RowStatus {
  switch (direction) {
    case 'tăng':
      return 'increased';
    case 'giảm':
      return 'decreased';
    case 'bằng':
      return 'unchanged';
    case null:
      return 'unclear';
  }
}

/** What must be known of two figures that are compared. */
export function cautionsOf(older: SideFigure, newer: SideFigure, { direction }: Movement): readonly Caution[] {
  const estimate = sideOf(older.indicator.estimate, newer.indicator.estimate);
  // "Không rõ" says already that the numbers are approximate.
  const approximate = direction === null ? null : sideOf(isVague(older.figure), isVague(newer.figure));
  const [before, after] = [older.indicator, newer.indicator];
  return [
    ...(before.measured.key === after.measured.key || plainLabel(before.label) === plainLabel(after.label)
      ? []
      : [{ type: 'label', older: before.label, newer: after.label } as const]),
    ...(direction === null && !isToCome(older) && !isToCome(newer) ? [{ type: 'unclear' } as const] : []),
    // Two estimates, like two rough numbers, compare like with like.
    ...(estimate === null || estimate === 'both' ? [] : [{ type: 'estimate', side: estimate } as const]),
    ...(approximate === null || approximate === 'both' ? [] : [{ type: 'approximate', side: approximate } as const]),
  ];
}

function sideOf(older: boolean, newer: boolean): SideName | 'both' | null {
  if (older && newer) return 'both';
  return older ? 'older' : newer ? 'newer' : null;
}

function isVague(figure: NamedQuantity | null): boolean {
  return figure !== null && !isCounted(figure.quantity);
}
