import type { UnitYear } from '../../model/schema/unitYear.js';
import { toIso } from '../../quantity/date/printDate.js';
import { inForce } from './inForce.js';
import type { Profile, ProfileChoice } from './profile.js';
import { PROFILES } from './profiles.js';

/** The rules in force on the report's date; while that is blank, the newest, since a draft is signed under them. */
export function profileOf({ report }: Pick<UnitYear, 'report'>, choice: ProfileChoice): Profile {
  const { date } = report[choice] ?? report;
  return inForce(PROFILES[choice], date === undefined ? null : toIso(date));
}
