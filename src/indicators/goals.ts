import { hasResults } from '../model/checks/hasResults.js';
import { isAlike, resultUnit } from '../model/isAlike.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { sharedLimit } from '../model/targets/aim.js';
import { fallsDueIn } from '../model/targets/due.js';
import type { QuantityKind } from '../quantity/quantity.js';
import { POINTS } from './figure.js';
import type { Named, NamedDate, NamedQuantity, Wording } from './named.js';
import { neededYearly, timeLeft } from './needed.js';
import { pointedResult } from './pointedResult.js';
import { measuredStanding } from './targets/measuredStanding.js';
import type { Standing } from './targets/target.js';
import { calendarOf, termsOf } from './targets/terms.js';
import { isShort } from './targets/verdict.js';

type GivenGoal = NonNullable<Named<UnitYear>['goals']>[number];
type GivenSet = NonNullable<GivenGoal['sets']>[number];
type GivenMilestone = GivenSet['milestones'][number];

/** What has been reached of a goal. */
export type GoalResult = Omit<NonNullable<GivenGoal['current']>, 'value' | 'asOf'> & {
  /** Its own, or one that stands elsewhere in the data. */
  readonly value: NamedQuantity;
  readonly asOf: NamedDate;
  /** Whether "ước" is to be said before it. */
  readonly estimate: boolean;
  readonly kind: QuantityKind;
  /** Whether it is a rate and the goal's words do not say so: "tỷ lệ" is to be said before it. */
  readonly rateUnsaid: boolean;
};

/** A milestone, and where the unit stands against it. */
export type Milestone = GivenMilestone &
  /**
   * Its status is undecidable where what is known is of another kind, or where nothing is known and the milestone has
   * fallen due; it is null where nothing is known yet.
   */
  Standing & {
    /** Whether what is known of today can be held against it. */
    readonly isOfResult: boolean;
    /** The last day on which it is reached in time; null where that is over, and where it is reached. */
    readonly due: NamedDate | null;
    readonly until: string | null;
    /** How long it is from the day of the result to that day, and in what that is counted. */
    readonly left: NamedQuantity | null;
    readonly leftUnit: string | null;
    /** How much a year is needed from now on; null where no more than a year is left. */
    readonly yearly: NamedQuantity | null;
  };

export type Goal = Omit<GivenGoal, 'sets' | 'current'> & {
  readonly current: GoalResult | null;
  readonly sets: readonly (Omit<GivenSet, 'milestones'> & {
    readonly milestones: readonly Milestone[];
    /** Whether all of them are rates and the goal's words do not say so. */
    readonly rateUnsaid: boolean;
    /** Whether each milestone says in words of its own what so many of them are to be: "100% cán bộ được tuyên truyền". */
    readonly worded: boolean;
  })[];
};

export function goalsOf(unit: Named<UnitYear>): readonly Goal[] {
  return (unit.goals ?? []).map(({ sets = [], ...goal }) => {
    const current = resultOf(goal, sets, unit);
    const limit = sharedLimit(sets.flatMap(({ milestones }) => milestones.map(asTerms)));
    const standing = (set: string, given: GivenMilestone): Milestone => {
      const id = `goals.${goal.id}.sets.${set}.milestones.${given.id}`;
      return milestone(id, goal.about, current, { ...given, limit: given.limit ?? limit }, unit);
    };
    return {
      ...goal,
      current,
      sets: sets.map((set) => ({
        ...set,
        milestones: set.milestones.map((given) => standing(set.id, given)),
        rateUnsaid: !saysRate(goal.about) && set.milestones.every(isRate),
        worded: set.milestones.every((given) => given.about !== undefined && isRate(given)),
      })),
    };
  });
}

function asTerms({ value, limit }: GivenMilestone) {
  return { wanted: value.quantity, limit };
}

function resultOf({ about, current }: GivenGoal, sets: readonly GivenSet[], unit: Named<UnitYear>): GoalResult | null {
  if (current === undefined) return null;
  const pointed = current.figure === undefined ? null : pointedResult(unit, current.figure.text);
  const value = current.value ?? pointed?.value;
  // What is neither a number nor the name of one is an error of the data.
  if (value === undefined) return null;
  const { asOf = pointed?.asOf ?? unit.period.to } = current;
  const result = { ...current, value, asOf, estimate: current.value === undefined && pointed?.estimate === true };
  const { kind } = value.quantity;
  return { ...result, unit: resultUnit(result, sets), kind, rateUnsaid: kind === 'rate' && !saysRate(about) };
}

function saysRate({ text }: Wording): boolean {
  return /^t[ỷỉ] lệ(?![A-Za-zÀ-ỹ])/iu.test(text);
}

function milestone(
  id: string,
  about: Wording,
  current: GoalResult | null,
  given: GivenMilestone,
  unit: Named<UnitYear>,
): Milestone {
  const { period, participants } = unit;
  const label = given.about === undefined ? about : `${about.text} ${given.about.text}`;
  const asOf = current?.asOf ?? participants?.asOf ?? period.to;
  const {
    aim,
    due: day,
    timing,
  } = termsOf({ label, asOf, estimate: current?.estimate }, given, given.value, period, current?.value);
  const later = { due: null, until: null, left: null, leftUnit: null, yearly: null };
  const nothing = { isOfResult: false, position: null, aim, timing, gap: null, gapUnit: null, ...later };
  if (current === null) {
    // A plan that reports no results yet has none to miss.
    const isDue = timing === 'due' && fallsDueIn(day, calendarOf(period)) && hasResults(unit);
    return { ...given, ...nothing, status: isDue ? 'undecidable' : null };
  }
  if (!isAlike(counted(current), counted(given))) return { ...given, ...nothing, status: 'undecidable' };
  const standing = measuredStanding(id, current.value, given.value, { aim, timing });
  const gapUnit = current.kind === 'rate' ? POINTS : (given.unit ?? current.unit ?? null);
  const shown = { ...given, ...standing, isOfResult: true, gapUnit };
  const isLacking = isShort(standing) && standing.gap !== null;
  const time = isLacking && day.type === 'day' ? timeLeft(id, asOf, given.year, day.day) : null;
  if (time === null) return { ...shown, ...later };
  const { due, until, left, leftUnit } = time;
  const yearly = neededYearly({ id, value: current.value, wanted: given.value, aim, asOf, time });
  return { ...shown, due, until, left, leftUnit, yearly };
}

function isRate({ value, unit }: Pick<GivenMilestone, 'value' | 'unit'>): boolean {
  return value.quantity.kind === 'rate' && unit === undefined;
}

function counted({ value, unit }: Pick<GivenMilestone, 'value' | 'unit'>) {
  return { value: value.quantity, unit: unit?.text };
}
