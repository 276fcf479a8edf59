import { deriveDistance } from '../../indicators/deriveFigure.js';
import { difference, percentChange } from '../../indicators/difference.js';
import type { NamedQuantity } from '../../indicators/named.js';
import type { Direction } from '../../model/schema/measure.js';
import { pointsQuantity } from '../../quantity/arithmetic/percentOf.js';
import { isExact, isSingle, type Quantity } from '../../quantity/quantity.js';
import { absolute, compare, percentage, type Rational, subtract } from '../../quantity/rational.js';
import { type Incomparable, incomparable } from './comparability.js';
import type { Observation } from './observation.js';

/** One number against the one before it. */
export interface Growth {
  readonly older: Observation;
  readonly newer: Observation;
  readonly incomparable: Incomparable | null;
  /** An approximate number or a range at either end: no difference is worked out. */
  readonly inexact: boolean;
  /** Null where nothing is worked out. */
  readonly direction: Direction | null;
  /** In the unit counted; of rates and shares in percentage points; null also where nothing changed. */
  readonly difference: NamedQuantity | null;
  /** Of the older number; never for rates and shares, and not where that is zero. */
  readonly percent: NamedQuantity | null;
}

export function growthBetween(older: Observation, newer: Observation): Growth {
  const reason = incomparable(older, newer);
  const shares = sharesOf(older.figure.quantity, newer.figure.quantity);
  const inexact = shares === null && (!isUsable(older.figure) || !isUsable(newer.figure));
  const nothing = { older, newer, incomparable: reason, inexact, direction: null, difference: null, percent: null };
  if (reason !== null || inexact) return nothing;
  const [was, is] = shares ?? [older.figure.quantity.low, newer.figure.quantity.low];
  const order = compare(is, was);
  const direction = order > 0 ? 'tăng' : order < 0 ? 'giảm' : 'bằng';
  if (direction === 'bằng') return { ...nothing, direction };
  const id = `trend.${newer.figure.id}`;
  return {
    ...nothing,
    direction,
    difference:
      shares === null
        ? difference(id, newer.figure, older.figure)
        : shareDifference(id, older, newer, subtract(is, was)),
    percent: shares === null ? percentChange(id, newer.figure, older.figure) : null,
  };
}

/** Both as percentages of their wholes, where both are exact parts of one ("2.109/2.156"): what moves is the share. */
function sharesOf(older: Quantity, newer: Quantity): readonly [Rational, Rational] | null {
  const [was, is] = [shareOf(older), shareOf(newer)];
  return was === null || is === null ? null : [was, is];
}

function shareOf(quantity: Quantity): Rational | null {
  const { low, whole, approximator } = quantity;
  return whole === null || approximator !== null || !isSingle(quantity) ? null : percentage(low, whole);
}

function shareDifference(
  id: string,
  { figure: base }: Observation,
  { figure: now }: Observation,
  change: Rational,
): NamedQuantity {
  return deriveDistance({
    id: `${id}.difference`,
    quantity: pointsQuantity(absolute(change), null, 2),
    unit: null,
    formula: `|${now.id} − ${base.id}| × 100`,
    from: [now, base],
  });
}

/** Counts and money must be exact; a rate may be approximate, and then what is worked out of it is too. */
export function isUsable({ quantity }: NamedQuantity): boolean {
  if (quantity.kind !== 'rate') return isExact(quantity);
  return quantity.whole === null && isSingle(quantity);
}

/** The change from one number to the other, with its sign. */
export function changeBetween(older: Observation, newer: Observation): Rational {
  return subtract(newer.figure.quantity.low, older.figure.quantity.low);
}
