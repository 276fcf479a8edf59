import type { Profile } from '../../report/profile/profile.js';
import { HD05_LAYOUT } from './hd05Layout.js';
import type { Layout } from './layout.js';
import { ND30_LAYOUT } from './nd30Layout.js';

const LAYOUTS: Readonly<Record<Profile['measures'], Layout>> = { nd30: ND30_LAYOUT, hd05: HD05_LAYOUT };

export function layoutOf({ measures }: Profile): Layout {
  return LAYOUTS[measures];
}
