import type { ProfileId } from '../../report/tree.js';
import type { Format } from './format.js';
import { formatOf } from './formatOf.js';

/** What the parts of one document share. The counters start at 1 for each document, so that the same report gives the same bytes. */
export interface Context {
  readonly format: Format;
  /** `w:id` of the next content control. */
  readonly nextControlId: () => number;
  /** `wp:docPr` id of the next drawing. */
  readonly nextDrawingId: () => number;
}

export function createContext(profile: ProfileId): Context {
  return { format: formatOf(profile), nextControlId: counter(), nextDrawingId: counter() };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
