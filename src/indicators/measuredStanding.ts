import { type Bound, boundOf } from '../quantity/bounds/boundOf.js';
import { deriveDistance } from './deriveFigure.js';
import { gapQuantity } from './gapQuantity.js';
import type { NamedQuantity } from './named.js';
import { statusAgainst, type TargetStatus } from './standing.js';

export interface MeasuredStanding {
  readonly status: TargetStatus;
  readonly bound: Bound | null;
  readonly gap: NamedQuantity | null;
}

/** Where a number stands against another of its kind: how, and how far away; rates in points. */
export function measuredStanding(gapId: string, now: NamedQuantity, wanted: NamedQuantity): MeasuredStanding {
  const status = statusAgainst(now.quantity, wanted.quantity);
  const bound = boundOf(wanted.quantity);
  const quantity = status === 'met' ? null : gapQuantity(now.quantity, wanted.quantity);
  if (quantity === null) return { status, bound, gap: null };
  const gap = deriveDistance({
    id: gapId,
    quantity,
    unit: wanted.unit,
    formula: `|${now.id} − ${wanted.id}|`,
    from: [now, wanted],
  });
  return { status, bound, gap };
}
