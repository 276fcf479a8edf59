import type { Finding } from '../../diagnostics/finding.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { hasResults } from './hasResults.js';

type Goal = NonNullable<UnitYear['goals']>[number];

/**
 * A goal for a year of the period needs to say how far it was reached, and what was reached needs a goal to be held
 * against. A plan that reports no results yet is silent, whatever years its milestones have; so are milestones after
 * the day of the figures, and those in numbers of people, which `current` (a rate) cannot answer.
 */
export function checkGoals(unit: UnitYear): readonly Finding[] {
  return (unit.goals ?? []).flatMap((goal, index): readonly Finding[] => {
    const { about, current, sets = [] } = goal;
    if (current !== undefined) {
      if (sets.length > 0) return [];
      const args = { about, value: current.value.text };
      return [{ code: 'result-without-goal', path: ['goals', index, 'current'], args }];
    }
    const due = hasResults(unit) ? dueMilestone(goal, unit) : undefined;
    if (due === undefined) return [];
    return [{ code: 'goal-without-result', path: ['goals', index], args: { about, year: printShortDate(due.year) } }];
  });
}

function dueMilestone({ sets = [] }: Goal, { period, participants }: UnitYear) {
  const known = participants?.asOf ?? period.to;
  return sets
    .flatMap(({ milestones }) => milestones)
    .find(
      ({ year, value }) =>
        value.kind === 'rate' &&
        lastDay(year) >= firstDay(period.from) &&
        firstDay(year) <= lastDay(period.to) &&
        firstDay(year) <= lastDay(known),
    );
}
