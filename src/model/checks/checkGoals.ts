import type { Finding, Path } from '../../diagnostics/finding.js';
import { printShortDate } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isAlike, resultUnit } from '../isAlike.js';
import { numbersByName } from '../numbersByName.js';
import type { UnitYear } from '../schema/unitYear.js';
import { dueOf, fallsDueIn, timingOf } from '../targets/due.js';
import { hasResults } from './hasResults.js';

type Goal = NonNullable<UnitYear['goals']>[number];
type Result = Pick<NonNullable<Goal['current']>, 'unit'> & { readonly value: Quantity };

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
      const value = current.value ?? pointedBy(current, unit);
      // A number that is not there is told where it is missing.
      if (value === undefined) return [];
      const result = { ...current, value };
      if (sets.length > 0) return checkKinds(result, sets, path);
      return [{ code: 'result-without-goal', path: [...path, 'current'], args: { about, value: said(result) } }];
    }
    const due = hasResults(unit) ? dueMilestone(goal, unit) : undefined;
    if (due === undefined) return [];
    return [{ code: 'goal-without-result', path, args: { about, year: printShortDate(due.year) } }];
  });
}

function pointedBy({ figure }: NonNullable<Goal['current']>, unit: UnitYear): Quantity | undefined {
  return figure === undefined ? undefined : numbersByName(unit).get(figure)?.value;
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

function said({ value, unit }: Result): string {
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
