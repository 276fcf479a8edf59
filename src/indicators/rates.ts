import type { UnitYear } from '../model/schema/unitYear.js';
import { compare } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedQuantity } from './named.js';
import { POINTS, pointsBetween } from './points.js';
import type { TargetStatus } from './targets.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];
type GivenRateTarget = NonNullable<GivenRate['target']>[number];

/** A rate against the rate that was to be reached, in percentage points. */
export type RateTarget = Omit<GivenRateTarget, 'id'> & {
  readonly id: string;
  readonly status: TargetStatus;
  readonly gap: NamedQuantity | null;
};
export type Rate = GivenRate & { readonly targets: readonly RateTarget[] };

export function ratesOf({ participants }: Named<UnitYear>): readonly Rate[] {
  return (participants?.rates ?? []).map((rate) => ({
    ...rate,
    estimate: isEstimate(rate.estimate, rate.percent),
    targets: (rate.target ?? []).map((given) =>
      rateTarget(`participants.rates.${rate.id}.target.${given.id}`, rate.percent, given),
    ),
  }));
}

function rateTarget(id: string, now: NamedQuantity, given: GivenRateTarget): RateTarget {
  return { ...given, id, status: rateStatus(now, given.percent), gap: pointsGap(`${id}.gap`, now, given.percent) };
}

/** Points between two rates as a figure. */
export function pointsGap(id: string, now: NamedQuantity, wanted: NamedQuantity): NamedQuantity | null {
  const quantity = pointsBetween(now.quantity, wanted.quantity);
  if (quantity === null) return null;
  return deriveFigure({
    id,
    quantity,
    kind: 'points',
    unit: POINTS,
    formula: `|${now.id} − ${wanted.id}|`,
    from: [now, wanted],
  });
}

/** Two approximate rates that print alike say neither. */
export function rateStatus(now: NamedQuantity, wanted: NamedQuantity): TargetStatus {
  const { low, high, approximator } = now.quantity;
  if (compare(low, wanted.quantity.high) > 0) return 'exceeded';
  if (compare(high, wanted.quantity.low) < 0) return 'missed';
  const sure =
    approximator === null &&
    wanted.quantity.approximator === null &&
    compare(low, high) === 0 &&
    compare(wanted.quantity.low, wanted.quantity.high) === 0;
  return sure ? 'met' : 'unknown';
}
