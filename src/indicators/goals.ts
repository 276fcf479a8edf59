import type { UnitYear } from '../model/schema/unitYear.js';
import { moreCautious } from '../quantity/approximators.js';
import { type Bound, boundOf } from '../quantity/boundOf.js';
import { compare, divide, rational, subtract } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named, NamedQuantity } from './named.js';
import { POINTS, pointsQuantity } from './points.js';
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
  const yearly = standing.status === 'missed' ? neededYearly(`${id}.yearly`, current, given) : null;
  return { ...given, ...standing, yearly };
}

/** The missing points spread evenly over the whole years from the year of today's rate to the milestone's year. */
function neededYearly(
  id: string,
  { value, asOf }: NonNullable<GivenGoal['current']>,
  given: GivenMilestone,
): NamedQuantity | null {
  const years = given.year.calendar.year - asOf.calendar.year;
  const now = value.quantity;
  const wanted = given.value.quantity;
  if (years <= 0 || compare(now.low, now.high) !== 0) return null;
  const missing = subtract(wanted.low, now.low);
  if (missing.num === 0n) return null;
  const size = missing.num < 0n ? { num: -missing.num, den: missing.den } : missing;
  const each = divide(size, rational(BigInt(years)));
  const word = boundOf(wanted) === null ? wanted.approximator : null;
  const quantity = pointsQuantity(each, moreCautious(now.approximator, word), 2);
  const formula = `|${given.value.id} − ${value.id}| ÷ (${given.year.id} − ${asOf.id})`;
  return deriveFigure({
    id,
    quantity,
    kind: 'points',
    unit: POINTS,
    formula,
    from: [given.value, value, given.year, asOf],
  });
}
