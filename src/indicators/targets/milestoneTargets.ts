import { dueOf, fallsDueIn } from '../../model/targets/due.js';
import type { Goal } from '../goals.js';
import type { Target } from './target.js';
import { calendarOf, type GivenPeriod } from './terms.js';

type GoalSet = Goal['sets'][number];

/** The milestones that fall due in the period, or in what is left of its last year, and of which something is said, or will be. */
export function milestoneTargets(goals: readonly Goal[], given: GivenPeriod): readonly Target[] {
  const period = calendarOf(given);
  return goals.flatMap((goal) =>
    goal.sets.flatMap((set) =>
      set.milestones
        .filter(({ year }) => fallsDueIn(dueOf({ year: year.calendar }, period), period))
        .filter(({ status }) => goal.current !== null || status !== null)
        .map((milestone) => targetOf(goal, set, milestone)),
    ),
  );
}

function targetOf(
  { id, about, current }: Goal,
  { id: set, decidedBy }: GoalSet,
  { value: plan, year, about: detail, unit, ...milestone }: GoalSet['milestones'][number],
): Target {
  const { status, position, aim, timing, gap, gapUnit } = milestone;
  return {
    id: `goals.${id}.sets.${set}.milestones.${milestone.id}`,
    kind: 'milestone',
    label: about,
    schemeAlone: false,
    detail: detail ?? null,
    value: current?.value ?? null,
    estimate: current?.estimate === true,
    units: null,
    unit: current?.unit ?? unit ?? null,
    giver: decidedBy ?? null,
    year,
    by: null,
    planName: 'mốc',
    plan,
    percent: null,
    status,
    position,
    aim,
    timing,
    gap,
    gapUnit,
    gapPercent: null,
    several: true,
    isOfPeriod: true,
  };
}
