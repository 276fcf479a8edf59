import type { UnitYear } from '../../model/schema/unitYear.js';
import { lastDay, toIso } from '../../quantity/date/printDate.js';
import { inForce } from './inForce.js';
import type { Profile, ProfileChoice } from './profile.js';
import { PROFILES } from './profiles.js';

/** The rules in force on the report's date, or at the end of its period while the date is blank. */
export function profileOf({ period, report }: UnitYear, choice: ProfileChoice): Profile {
  const { date } = report[choice] ?? report;
  return inForce(PROFILES[choice], date === undefined ? lastDay(period.to) : toIso(date));
}
