import { type Relation, relate } from '../territories/relate.js';
import { isAcrossReform } from './comparability.js';
import { compareRow, type Row } from './compareRow.js';
import type { TargetRow } from './compareTargets.js';
import { isOtherLength, samePeriod } from './periods.js';
import type { SideName } from './reason.js';
import { GROUPS } from './rows/groups.js';
import type { IndicatorTarget } from './rows/indicator.js';
import { placedOf, type Side } from './side.js';
import { sideFigures } from './sideFigures.js';

/** Two periods of one place, indicator by indicator. */
export interface Comparison {
  readonly older: Side;
  readonly newer: Side;
  /** Each indicator that either has, group by group; in a group as the newer one has them, then what it lacks. */
  readonly rows: readonly Row[];
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
  const mixed = [older, newer].findIndex((side) => side.some((unit) => !samePeriod(unit, side[0])));
  if (mixed >= 0) return { refusal: { type: 'mixed-periods', side: mixed === 0 ? 'older' : 'newer' } };
  const relation = relate(older.map(placedOf), newer.map(placedOf));
  const several = older.length + newer.length > 2;
  if (relation.type !== 'same' && (relation.type !== 'different' || several)) return { refusal: relation };

  const [then, now] = [placedOf(older[0]).span, placedOf(newer[0]).span];
  const otherLength = isOtherLength(then, now);
  const around = { otherLength, acrossReform: isAcrossReform(then.to, now.to) };
  const [had, has] = [sideFigures(older, 'older'), sideFigures(newer, 'newer')];
  const ids = [...has.keys(), ...[...had.keys()].filter((id) => !has.has(id))];
  const rows = ids.map((id) => compareRow(had.get(id) ?? null, has.get(id) ?? null, around));
  return {
    older,
    newer,
    rows: GROUPS.flatMap((group) => rows.filter((row) => row.group === group)),
    otherUnit: relation.type === 'different',
    otherLength,
  };
}

/** Whether anything is otherwise than before, be it only what became of a target. */
export function isChanged({ status, targets }: Row): boolean {
  return status !== 'unchanged' || targets.some(isChangedTarget);
}

function isChangedTarget({ older, newer, points, outcome }: TargetRow): boolean {
  if (points !== null || older === null || newer === null) return true;
  const isOpen = ({ status }: IndicatorTarget): boolean => status === 'undecidable' || status === 'in-progress';
  return outcome === 'now-met' || outcome === 'now-missed' || isOpen(older) !== isOpen(newer);
}
