import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';

/** An event is on one day, or from one day to another: of both, one would be missing from the report. */
export function checkEventDays({ conferences = [] }: UnitYear): readonly Finding[] {
  return conferences.flatMap(({ date, from, to }, index) =>
    date === undefined
      ? []
      : Object.entries({ from, to }).flatMap(([key, end]): readonly Finding[] =>
          end === undefined ? [] : [{ code: 'event-day-and-span', path: ['conferences', index, key], args: { key } }],
        ),
  );
}
