import type { UnitYear } from '../model/schema/unitYear.js';
import type { Bound } from '../quantity/boundOf.js';
import type { Named, NamedQuantity } from './named.js';
import { neededYearly } from './neededYearly.js';
import { rateStanding } from './rates.js';
import type { TargetStatus } from './standing.js';

type GivenGoal = NonNullable<Named<UnitYear>['goals']>[number];
type GivenSet = NonNullable<GivenGoal['sets']>[number];
type GivenMilestone = NonNullable<GivenSet['milestones']>[number];

/** A milestone, and where the unit stands against it. */
export type Milestone = GivenMilestone & {
  /** Null where nothing is known of today. */
  readonly status: TargetStatus | null;
  readonly bound: Bound | null;
  /** Points still missing, or already beyond. */
  readonly gap: NamedQuantity | null;
  /** Points a year that are needed from now on; null where the milestone is reached or its year is here. */
  readonly yearly: NamedQuantity | null;
};

export type Goal = Omit<GivenGoal, 'sets'> & {
  readonly sets: readonly (Omit<GivenSet, 'milestones'> & { readonly milestones: readonly Milestone[] })[];
};

export function goalsOf({ goals = [] }: Named<UnitYear>): readonly Goal[] {
  return goals.map(({ sets = [], ...goal }) => ({
    ...goal,
    sets: sets.map((set) => ({
      ...set,
      milestones: (set.milestones ?? []).map((given) =>
        milestone(`goals.${goal.id}.sets.${set.id}.milestones.${given.id}`, goal.current, given),
      ),
    })),
  }));
}

function milestone(id: string, current: GivenGoal['current'], given: GivenMilestone): Milestone {
  // A number of persons is no rate: what is known of today is a rate.
  if (current === undefined || given.value.kind !== 'rate')
    return { ...given, status: null, bound: null, gap: null, yearly: null };
  const standing = rateStanding(`${id}.gap`, current.value, given.value);
  const need = { id: `${id}.yearly`, ...current, wanted: given.value, year: given.year };
  const yearly = standing.status === 'missed' ? neededYearly(need) : null;
  return { ...given, ...standing, yearly };
}
