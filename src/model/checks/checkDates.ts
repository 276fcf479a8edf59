import type { Finding, Path } from '../../diagnostics/finding.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allProvenances, type PlacedProvenance } from './allProvenances.js';

type Side = 'before' | 'after';

interface PlacedDate {
  readonly path: Path;
  readonly date: CalendarDate | undefined;
  /** On which sides of the period the date would be wrong. */
  readonly wrong: readonly Side[];
}

const BOTH: readonly Side[] = ['before', 'after'];
const BEFORE: readonly Side[] = ['before'];

/**
 * Values and events dated outside the period. Its first and last day belong to it; a date without its day or month is
 * wrong only where no day of it lies within. Where a unit stands against its goals may be known from before the period
 * of a plan begins.
 */
export function checkDates(unit: UnitYear): readonly Finding[] {
  const { from, to } = unit.period;
  // The period itself is wrong; nothing can be within it.
  if (lastDay(to) < firstDay(from)) return [];
  return datesOf(unit).flatMap(({ path, date, wrong }): readonly Finding[] => {
    if (date === undefined) return [];
    const side = lastDay(date) < firstDay(from) ? 'before' : firstDay(date) > lastDay(to) ? 'after' : null;
    if (side === null || !wrong.includes(side)) return [];
    const args = { date: printShortDate(date), from: printShortDate(from), to: printShortDate(to) };
    return [{ code: 'date-outside-period', path, args }];
  });
}

function datesOf(unit: UnitYear): readonly PlacedDate[] {
  const { participants, goals = [], conferences = [] } = unit;
  return [
    { path: ['participants', 'asOf'], date: participants?.asOf, wrong: BOTH },
    ...allProvenances(unit).map(({ path, provenance, number }) => ({
      path: [...path, 'asOf'],
      date: provenance.asOf,
      wrong: isExpected(provenance, number, unit.period) ? BEFORE : BOTH,
    })),
    ...goals.map(({ current }, index) => ({
      path: ['goals', index, 'current', 'asOf'],
      date: current?.asOf,
      wrong: ['after'] as const,
    })),
    ...conferences.flatMap(({ date: day, from, to }, index) =>
      Object.entries({ date: day, from, to }).map(([end, date]) => ({
        path: ['conferences', index, end],
        date,
        wrong: BOTH,
      })),
    ),
  ];
}

/** What is expected of the whole year may be told in its middle: "ước 32.500" on 31/12. */
function isExpected(
  { estimate, asOf }: PlacedProvenance['provenance'],
  number: PlacedProvenance['number'],
  { to }: UnitYear['period'],
): boolean {
  return (estimate === true || saysEstimate(number?.approximator ?? null)) && asOf?.year === to.year;
}
