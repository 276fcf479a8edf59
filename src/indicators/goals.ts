import { isAlike, resultUnit } from '../model/isAlike.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Bound } from '../quantity/bounds/boundOf.js';
import type { QuantityKind } from '../quantity/quantity.js';
import { POINTS } from './figure.js';
import { measuredStanding } from './measuredStanding.js';
import type { Named, NamedQuantity, Wording } from './named.js';
import { neededYearly } from './neededYearly.js';
import type { TargetStatus } from './standing.js';

type GivenGoal = NonNullable<Named<UnitYear>['goals']>[number];
type GivenSet = NonNullable<GivenGoal['sets']>[number];
type GivenMilestone = GivenSet['milestones'][number];

/** What has been reached of a goal. */
export type GoalResult = NonNullable<GivenGoal['current']> & { readonly kind: QuantityKind };

/** A milestone, and where the unit stands against it. */
export type Milestone = GivenMilestone & {
  /** Null where nothing is known of today; unknown also where what is known is of another kind. */
  readonly status: TargetStatus | null;
  /** Whether what is known of today can be held against it. */
  readonly isOfResult: boolean;
  readonly bound: Bound | null;
  /** How much is still missing, or already beyond. */
  readonly gap: NamedQuantity | null;
  /** What `gap` and `yearly` are counted in: points for rates; null for money, whose text carries it. */
  readonly gapUnit: Wording | string | null;
  /** How much a year is needed from now on; null where the milestone is reached or its year is here. */
  readonly yearly: NamedQuantity | null;
};

export type Goal = Omit<GivenGoal, 'sets' | 'current'> & {
  readonly current: GoalResult | null;
  readonly sets: readonly (Omit<GivenSet, 'milestones'> & { readonly milestones: readonly Milestone[] })[];
};

export function goalsOf({ goals = [] }: Named<UnitYear>): readonly Goal[] {
  return goals.map(({ sets = [], ...goal }) => {
    const current = resultOf(goal.current, sets);
    return {
      ...goal,
      current,
      sets: sets.map((set) => ({
        ...set,
        milestones: set.milestones.map((given) =>
          milestone(`goals.${goal.id}.sets.${set.id}.milestones.${given.id}`, current, given),
        ),
      })),
    };
  });
}

function resultOf(current: GivenGoal['current'], sets: readonly GivenSet[]): GoalResult | null {
  if (current === undefined) return null;
  return { ...current, unit: resultUnit(current, sets), kind: current.value.quantity.kind };
}

function milestone(id: string, current: GoalResult | null, given: GivenMilestone): Milestone {
  const nothing = { isOfResult: false, bound: null, gap: null, gapUnit: null, yearly: null };
  if (current === null) return { ...given, ...nothing, status: null };
  if (!isAlike(counted(current), counted(given))) return { ...given, ...nothing, status: 'unknown' };
  const isRate = current.kind === 'rate';
  const standing = measuredStanding(`${id}.gap`, current.value, given.value);
  const gapUnit = isRate ? POINTS : (given.unit ?? current.unit ?? null);
  const { status, gap } = standing;
  const { value, asOf } = current;
  const need = { id: `${id}.yearly`, value, asOf, wanted: given.value, year: given.year };
  const yearly = status === 'missed' && gap !== null ? neededYearly(need) : null;
  return { ...given, ...standing, isOfResult: true, gapUnit, yearly };
}

function counted({ value, unit }: Pick<GivenMilestone, 'value' | 'unit'>) {
  return { value: value.quantity, unit: unit?.text };
}
