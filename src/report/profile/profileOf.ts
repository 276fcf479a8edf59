import type { UnitYear } from '../../model/schema/unitYear.js';
import { lastDay, toIso } from '../../quantity/date/printDate.js';
import type { Profile, ProfileChoice } from './profile.js';
import { PROFILES, type Succession } from './profiles.js';

/** The rules in force on the report's date, or at the end of its period while the date is blank. */
export function profileOf({ period, report }: UnitYear, choice: ProfileChoice): Profile {
  const { date } = report[choice] ?? report;
  return inForce(PROFILES[choice], date === undefined ? lastDay(period.to) : toIso(date));
}

/** The last that came into force by that day, `YYYY-MM-DD`; on an earlier day the first, since what was before it is not known. */
export function inForce(profiles: Succession, day: string): Profile {
  return profiles.findLast(({ from }) => from <= day) ?? profiles[0];
}
