import type { Finding, Path } from '../../diagnostics/finding.js';
import { printShortDate } from '../../quantity/date/printDate.js';
import { isAlike, resultUnit } from '../isAlike.js';
import type { UnitYear } from '../schema/unitYear.js';
import { dueOf, fallsDueIn, timingOf } from '../targets/due.js';
import { hasResults } from './hasResults.js';

type Goal = NonNullable<UnitYear['goals']>[number];
type Result = NonNullable<Goal['current']>;

/**
 * A goal that falls due in the period needs to say how far it was reached, and what was reached needs milestones of its
 * kind to be held against. A plan that reports no results yet is silent, whatever years its milestones have; so are
 * milestones whose day is still to come.
 */
export function checkGoals(unit: UnitYear): readonly Finding[] {
  return (unit.goals ?? []).flatMap((goal, index): readonly Finding[] => {
    const { about, current, sets = [] } = goal;
    const path = ['goals', index];
    if (current !== undefined) {
      if (sets.length > 0) return checkKinds(current, sets, path);
      return [{ code: 'result-without-goal', path: [...path, 'current'], args: { about, value: said(current) } }];
    }
    const due = hasResults(unit) ? dueMilestone(goal, unit) : undefined;
    if (due === undefined) return [];
    return [{ code: 'goal-without-result', path, args: { about, year: printShortDate(due.year) } }];
  });
}

function checkKinds(current: Result, sets: NonNullable<Goal['sets']>, path: Path): readonly Finding[] {
  const result = { value: current.value, unit: resultUnit(current, sets) };
  return sets.flatMap(({ milestones }, set) =>
    milestones.flatMap(({ year, value, unit }, at): readonly Finding[] => {
      if (result.value.missing || value.missing || isAlike(result, { value, unit })) return [];
      const args = { year: printShortDate(year), milestone: said({ value, unit }), result: said(result) };
      return [{ code: 'goal-unlike-result', path: [...path, 'sets', set, 'milestones', at, 'value'], args }];
    }),
  );
}

function said({ value, unit }: Pick<Result, 'value' | 'unit'>): string {
  return unit === undefined ? value.text : `${value.text} ${unit}`;
}

/** One whose day came in the period, and by the day of the figures. */
function dueMilestone({ sets = [] }: Goal, { period, participants }: UnitYear) {
  const asOf = participants?.asOf ?? period.to;
  return sets
    .flatMap(({ milestones }) => milestones)
    .find(({ year }) => {
      const due = dueOf({ year }, period);
      return fallsDueIn(due, period) && timingOf(due, asOf) === 'due';
    });
}
