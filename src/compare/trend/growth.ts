import { deriveFigure } from '../../indicators/deriveFigure.js';
import { POINTS } from '../../indicators/figure.js';
import { movementBetween } from '../../indicators/movement.js';
import type { NamedQuantity } from '../../indicators/named.js';
import type { Direction } from '../../model/schema/measure.js';
import { comparable, isSameMoment } from '../comparable/comparable.js';
import type { Caution, Obstacle } from '../comparable/reason.js';
import { cautionsOf } from '../compareRow.js';
import type { Observation } from './observation.js';

/** One number against the one before it. */
export interface Growth {
  readonly older: Observation;
  readonly newer: Observation;
  readonly obstacle: Obstacle | null;
  readonly cautions: readonly Caution[];
  /** Null where the two cannot be compared, and where they are too vague to tell. */
  readonly direction: Direction | null;
  /** In the unit counted; of rates and shares in percentage points; null where nothing changed or it is not known how much. */
  readonly difference: NamedQuantity | null;
  /** Of the older number; never for rates and shares, and not where that is zero. */
  readonly percent: NamedQuantity | null;
}

export function growthBetween(older: Observation, newer: Observation): Growth {
  const obstacle = comparable(older, newer);
  if (obstacle !== null)
    return { older, newer, obstacle, cautions: [], direction: null, difference: null, percent: null };
  const [base, now] = [older.figure, newer.figure];
  const moved = movementBetween(base.quantity, now.quantity, isSameMoment(older, newer));
  const { direction, points, distance } = moved;
  const id = `trend.${now.id}`;
  const from = [now, base];
  const change = `|${now.id} − ${base.id}|`;
  const size = points ?? distance;
  const isRate = now.quantity.kind === 'rate';
  return {
    older,
    newer,
    obstacle,
    cautions: cautionsOf(older, newer, moved),
    direction,
    difference:
      size &&
      deriveFigure({
        id: `${id}.difference`,
        quantity: size,
        kind: points === null ? size.kind : 'points',
        unit: points === null ? now.unit : POINTS,
        formula: points === null || isRate ? change : `${change} × 100`,
        from,
      }),
    percent:
      moved.percent &&
      deriveFigure({
        id: `${id}.percent`,
        quantity: moved.percent,
        unit: '%',
        formula: `${change} ÷ ${base.id} × 100`,
        from,
      }),
  };
}
