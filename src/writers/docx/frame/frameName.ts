import type { Profile } from '../../../report/profile/profile.js';

/** What tells one frame from another. */
export interface FrameKind {
  readonly profile: Profile;
  /** Even pages swap their left and right margins. */
  readonly twoSided: boolean;
}

/** "party-hd05", "party-hd05-two-sided" */
export function frameName({ profile, twoSided }: FrameKind): string {
  return twoSided ? `${profile.id}-two-sided` : profile.id;
}
