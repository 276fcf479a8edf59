import { boundOf } from '../quantity/boundOf.js';
import { deriveFigure } from './deriveFigure.js';
import { distanceBetween } from './distanceBetween.js';
import type { NamedQuantity } from './named.js';
import type { rateStanding } from './rates.js';
import { nearEnd, statusAgainst } from './standing.js';

/** The same as `rateStanding`, of two counts or two sums of money. */
export function amountStanding(
  gapId: string,
  now: NamedQuantity,
  wanted: NamedQuantity,
): ReturnType<typeof rateStanding> {
  const status = statusAgainst(now.quantity, wanted.quantity);
  const bound = boundOf(wanted.quantity);
  const end = nearEnd(wanted.quantity, now.quantity);
  const approximator = bound === null ? wanted.quantity.approximator : null;
  const quantity =
    status === 'met' ? null : distanceBetween(now.quantity, { ...wanted.quantity, approximator, low: end, high: end });
  if (quantity === null) return { status, bound, gap: null };
  const formula = `|${now.id} − ${wanted.id}|`;
  return { status, bound, gap: deriveFigure({ id: gapId, quantity, unit: wanted.unit, formula, from: [now, wanted] }) };
}
