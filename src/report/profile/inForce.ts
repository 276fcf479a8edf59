import type { Profile } from './profile.js';
import type { Succession } from './profiles.js';

/** The last that came into force by that day, `YYYY-MM-DD`; on an earlier day the first, since what was before it is not known. */
export function inForce(profiles: Succession, day: string): Profile {
  return profiles.findLast(({ from }) => from <= day) ?? profiles[0];
}
