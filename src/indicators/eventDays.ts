import type { UnitYear } from '../model/schema/unitYear.js';
import type { Named } from './named.js';

/** What is held on one day begins and ends on it, for all that ask when something was. */
export function eventDays(unit: Named<UnitYear>): Named<UnitYear> {
  if (unit.conferences === undefined) return unit;
  return {
    ...unit,
    conferences: unit.conferences.map((event) =>
      event.date === undefined ? event : { ...event, from: event.date, to: event.date },
    ),
  };
}
