import type { Profile } from '../../report/profile/profile.js';
import type { Layout } from '../layout/layout.js';
import { layoutOf } from '../layout/layoutOf.js';

/** What the parts of one document share. The counters start at 1 for each document, so that the same report gives the same bytes. */
export interface DocxContext {
  readonly profile: Profile;
  readonly layout: Layout;
  /** `w:id` of the next content control. */
  readonly nextControlId: () => number;
  /** `wp:docPr` id of the next drawing. */
  readonly nextDrawingId: () => number;
}

export function createContext(profile: Profile): DocxContext {
  return { profile, layout: layoutOf(profile), nextControlId: counter(), nextDrawingId: counter() };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
