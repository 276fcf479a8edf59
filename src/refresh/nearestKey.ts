import type { Path } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';

/**
 * Where in the data the figures stand whose names begin most like one that the data do not have:
 * "participants.voluntary.plan.tinh.percent" → participants.voluntary.plan. Null where no name begins so.
 */
export function nearestKey(id: string, figures: Iterable<Figure>): Path | null {
  const steps = id.split('.');
  let most = 0;
  let found: Path | null = null;
  for (const { id: other, origin } of figures) {
    if (origin.type !== 'given') continue;
    const shared = sharedHead(steps, other.split('.')).length;
    if (shared === 0 || shared < most) continue;
    found = shared > most || found === null ? origin.path : sharedHead(found, origin.path);
    most = shared;
  }
  return found;
}

function sharedHead<Step>(one: readonly Step[], other: readonly Step[]): readonly Step[] {
  const end = one.findIndex((step, at) => step !== other[at]);
  return end === -1 ? one : one.slice(0, end);
}
