import type { Direction } from '../../indicators/changes.js';
import { deriveFigure } from '../../indicators/deriveFigure.js';
import { distanceBetween } from '../../indicators/distanceBetween.js';
import type { NamedQuantity } from '../../indicators/named.js';
import { isExact, percentOf } from '../../indicators/percentOf.js';
import { POINTS, pointsBetween } from '../../indicators/points.js';
import { compare, type Rational, subtract } from '../../quantity/rational.js';
import { type Incomparable, incomparable } from './comparability.js';
import type { Observation } from './observation.js';

/** One number against the one before it. */
export interface Growth {
  readonly older: Observation;
  readonly newer: Observation;
  readonly incomparable: Incomparable | null;
  /** An approximate number, a range or a share "a/b" at either end: no difference is worked out. */
  readonly inexact: boolean;
  /** Null where nothing is worked out. */
  readonly direction: Direction | null;
  /** In the unit counted, or in percentage points; null also where nothing changed. */
  readonly difference: NamedQuantity | null;
  /** Of the older number; never for rates, and not where that is zero. */
  readonly percent: NamedQuantity | null;
}

export function growthBetween(older: Observation, newer: Observation): Growth {
  const reason = incomparable(older, newer);
  const inexact = !isUsable(older.figure) || !isUsable(newer.figure);
  const nothing = { older, newer, incomparable: reason, inexact, direction: null, difference: null, percent: null };
  if (reason !== null || inexact) return nothing;
  const order = compare(newer.figure.quantity.low, older.figure.quantity.low);
  const direction = order > 0 ? 'tăng' : order < 0 ? 'giảm' : 'bằng';
  if (direction === 'bằng') return { ...nothing, direction };
  const id = `trend.${newer.figure.id}`;
  return {
    ...nothing,
    direction,
    difference: differenceOf(id, older, newer),
    percent: percentChange(id, older, newer),
  };
}

/** Counts and money must be exact; a rate may be approximate, and then what is worked out of it is too. */
export function isUsable({ quantity }: NamedQuantity): boolean {
  if (quantity.kind !== 'rate') return isExact(quantity);
  return quantity.whole === null && compare(quantity.low, quantity.high) === 0;
}

/** The change from one number to the other, with its sign. */
export function changeBetween(older: Observation, newer: Observation): Rational {
  return subtract(newer.figure.quantity.low, older.figure.quantity.low);
}

function differenceOf(id: string, { figure: base }: Observation, { figure: now }: Observation): NamedQuantity | null {
  const isRate = now.quantity.kind === 'rate';
  const quantity = (isRate ? pointsBetween : distanceBetween)(now.quantity, base.quantity);
  if (quantity === null) return null;
  return deriveFigure({
    id: `${id}.difference`,
    quantity,
    ...(isRate ? { kind: 'points' as const } : {}),
    unit: isRate ? POINTS : now.unit,
    formula: `|${now.id} − ${base.id}|`,
    from: [now, base],
  });
}

function percentChange(id: string, { figure: base }: Observation, { figure: now }: Observation): NamedQuantity | null {
  if (now.quantity.kind === 'rate') return null;
  const distance = distanceBetween(now.quantity, base.quantity);
  const quantity = distance === null ? null : percentOf(distance, base.quantity);
  if (quantity === null) return null;
  return deriveFigure({
    id: `${id}.percent`,
    quantity,
    unit: '%',
    formula: `|${now.id} − ${base.id}| ÷ ${base.id} × 100`,
    from: [now, base],
  });
}
