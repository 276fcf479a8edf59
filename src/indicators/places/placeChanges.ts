import { type Change, changesOf } from '../changes.js';
import { deriveFigure } from '../deriveFigure.js';
import { POINTS } from '../figure.js';
import { inDirection } from '../inDirection.js';
import { inPoints } from '../inPoints.js';
import { movementBetween } from '../movement.js';
import type { NamedQuantity, Wording } from '../named.js';
import type { GivenPlace } from './placeTarget.js';

/** What one place had in other periods; a rate changes by points, whatever the kind of the others' numbers. */
export function placeChanges(
  id: string,
  { value, changes = [] }: GivenPlace,
  unit: Wording | string | null,
): readonly Change[] {
  const all = changesOf(id, value, unit, changes);
  return value?.quantity.kind === 'rate' ? all.map((change) => ofRate(id, value, change)) : all;
}

function ofRate(id: string, now: NamedQuantity, change: Change): Change {
  const { base, value, direction } = change;
  const moved = base === null ? null : movementBetween(base.quantity, now.quantity);
  const points = moved === null ? null : (inDirection(direction ?? undefined, moved)?.points ?? null);
  const worked =
    base === null || points === null
      ? null
      : deriveFigure({
          id: `${id}.changes.${change.id}.points`,
          quantity: points,
          kind: 'points',
          unit: POINTS,
          formula: `|${now.id} − ${base.id}|`,
          from: [now, base],
        });
  return { ...change, unit: POINTS, value: value === null ? worked : inPoints(value), baseUnit: null };
}
