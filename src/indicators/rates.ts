import type { UnitYear } from '../model/schema/unitYear.js';
import { POINTS } from './figure.js';
import { isEstimate } from './isEstimate.js';
import { type MeasuredStanding, measuredStanding } from './measuredStanding.js';
import type { Named, NamedQuantity } from './named.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];
type GivenRateTarget = NonNullable<GivenRate['target']>[number];

/** A rate against the rate that was to be reached, in percentage points. */
export type RateTarget = Omit<GivenRateTarget, 'id'> & { readonly id: string } & MeasuredStanding;
export type Rate = GivenRate & { readonly targets: readonly RateTarget[] };
type GivenRateChange = NonNullable<GivenRate['changes']>[number];

export function ratesOf({ participants }: Named<UnitYear>): readonly Rate[] {
  return (participants?.rates ?? []).map((rate) => ({
    ...rate,
    estimate: isEstimate(rate.estimate, rate.percent),
    changes: (rate.changes ?? []).map(inPoints),
    targets: (rate.target ?? []).map((given) =>
      rateTarget(`participants.rates.${rate.id}.target.${given.id}`, rate.percent, given),
    ),
  }));
}

/** A difference of rates is printed in points: "1,24", never "1,24%". */
function inPoints(change: GivenRateChange): GivenRateChange {
  const { points } = change;
  if (points === undefined) return change;
  return { ...change, points: { ...points, kind: 'points', unit: POINTS, text: points.text.replace(/ ?%/g, '') } };
}

function rateTarget(id: string, now: NamedQuantity, given: GivenRateTarget): RateTarget {
  return { ...given, id, ...measuredStanding(`${id}.gap`, now, given.percent) };
}
