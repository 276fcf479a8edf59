import { REFORM } from '../territories/provinces.js';
import { type Placed, type Relation, relate } from '../territories/relate.js';
import { isToCome } from './comparable/comparable.js';
import type { SideName } from './comparable/reason.js';
import { isSameLength } from './comparable/spans.js';
import { compareRow, loneRow, type Row } from './compareRow.js';
import type { TargetRow } from './compareTargets.js';
import { type LikelyPair, likelyPairs } from './identity/likelyPairs.js';
import { matchRows } from './identity/matchRows.js';
import { tellApart } from './identity/tellApart.js';
import { GROUPS } from './rows/groups.js';
import type { IndicatorTarget } from './rows/indicator.js';
import { isSamePeriod, periodOf, placedOf, type Side } from './side.js';
import { type SideFigure, sideFigures } from './sideFigures.js';

/** Two periods of one place, indicator by indicator. */
export interface Comparison {
  readonly older: Side;
  readonly newer: Side;
  /** Each indicator that either has, group by group; in a group as the newer one has them, then what it lacks. */
  readonly rows: readonly Row[];
  /** Of the rows that only one of the two has, those that may well be one thing in other words. */
  readonly perhaps: readonly LikelyPair<Row>[];
  /** The two are not one place at two times. */
  readonly otherUnit: boolean;
  /** One period is longer than the other, so that what happened in them is not compared. */
  readonly otherLength: boolean;
}

/** Why two sides cannot be compared at all. */
export type YearsRefusal =
  | Exclude<Relation, { type: 'same' | 'different' }>
  /** Several units that are not the parts of the other side. */
  | { readonly type: 'different' }
  /** Units of one side are of different periods. */
  | { readonly type: 'mixed-periods'; readonly side: SideName };

/**
 * `older` against `newer`, in the order given: which of them came first in time is for the caller. Of one unit each,
 * also two different units can be set side by side; a sum must be of the same ground as what it is compared with.
 */
export function compareYears(older: Side, newer: Side): Comparison | { readonly refusal: YearsRefusal } {
  const mixed = [older, newer].findIndex((side) => side.some((unit) => !isSamePeriod(unit, side[0])));
  if (mixed >= 0) return { refusal: { type: 'mixed-periods', side: mixed === 0 ? 'older' : 'newer' } };
  const [had, has] = [older.map(placedOf), newer.map(placedOf)];
  const relation = relate(had, has);
  const several = older.length + newer.length > 2;
  if (relation.type !== 'same' && (relation.type !== 'different' || several)) return { refusal: relation };

  const rows = rowsOf(sideFigures(older, 'older'), sideFigures(newer, 'newer'), {
    acrossReform: isBeforeReform(had) !== isBeforeReform(has),
  });
  return {
    older,
    newer,
    perhaps: relation.type === 'different' ? [] : perhapsOne(rows),
    rows: GROUPS.flatMap((group) => rows.filter((row) => row.group === group)),
    otherUnit: relation.type === 'different',
    otherLength: !isSameLength(periodOf(older[0]), periodOf(newer[0])),
  };
}

/** What both have by what it measures, as the newer one has it; then what the newer one lacks. */
function rowsOf(
  had: readonly SideFigure[],
  has: readonly SideFigure[],
  { acrossReform }: { readonly acrossReform: boolean },
): readonly Row[] {
  const byIndicator = new Map(had.map((side) => [side.indicator, side]));
  const pairs = matchRows(
    had.map(({ indicator }) => indicator),
    has.map(({ indicator }) => indicator),
  );
  const olderOf = new Map([...pairs].map(([now, then]) => [now, byIndicator.get(then)]));
  const matched = new Set(olderOf.values());
  const rows = [
    ...has.map((newer) => {
      const older = olderOf.get(newer.indicator);
      return older === undefined ? loneRow('appeared', newer, acrossReform) : compareRow(older, newer);
    }),
    ...had.filter((older) => !matched.has(older)).map((older) => loneRow('disappeared', older, acrossReform)),
  ];
  const marks = tellApart(rows.map(({ head }) => head.indicator));
  return rows.map((row) => ({ ...row, mark: marks.get(row.head.indicator) ?? [] }));
}

/** What a row has no counterpart for a reason that is known is not looked for. */
function perhapsOne(rows: readonly Row[]): readonly LikelyPair<Row>[] {
  const lone = (status: Row['status']) => rows.filter((row) => row.status === status && row.obstacle === null);
  return likelyPairs(lone('disappeared'), lone('appeared'), ({ head }) => head.indicator);
}

function isBeforeReform([first]: readonly Placed[]): boolean {
  return first !== undefined && first.span.to < REFORM;
}

/** Whether anything is otherwise than before, be it only what became of a target. What neither period knows has not changed. */
export function isChanged({ status, targets, older, newer }: Row): boolean {
  const unknown = [older, newer].every((side) => side !== null && (side.figure === null || isToCome(side)));
  return (status !== 'unchanged' && !unknown) || targets.some(isChangedTarget);
}

function isChangedTarget({ older, newer, points, outcome }: TargetRow): boolean {
  if (points !== null || older === null || newer === null) return true;
  const isOpen = ({ status }: IndicatorTarget): boolean => status === 'undecidable' || status === 'in-progress';
  return outcome === 'now-met' || outcome === 'now-missed' || isOpen(older) !== isOpen(newer);
}
