import type { Profile } from './profile.js';
import type { Succession } from './profiles.js';

/**
 * The last that came into force by that day, `YYYY-MM-DD`; on an earlier day the first, since what was before it is not
 * known. What has no day yet is still to be signed, and so under the last.
 */
export function inForce(profiles: Succession, day: string | null): Profile {
  return profiles.findLast(({ from }) => day === null || from <= day) ?? profiles[0];
}
