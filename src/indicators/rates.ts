import type { UnitYear } from '../model/schema/unitYear.js';
import { POINTS } from './figure.js';
import { isEstimate } from './isEstimate.js';
import type { Named } from './named.js';
import { rateTargets } from './targets/rateTargets.js';
import type { Target } from './targets/target.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];

export type Rate = GivenRate & { readonly targets: readonly Target[] };
type GivenRateChange = NonNullable<GivenRate['changes']>[number];

export function ratesOf({ participants, period }: Named<UnitYear>): readonly Rate[] {
  const { rates = [], asOf: common = period.to } = participants ?? {};
  return rates.map((rate) => ({
    ...rate,
    estimate: isEstimate(rate.estimate, rate.percent),
    changes: (rate.changes ?? []).map(inPoints),
    targets: rateTargets({ ...rate, asOf: rate.asOf ?? common }, period),
  }));
}

/** A difference of rates is printed in points: "1,24", never "1,24%". */
function inPoints(change: GivenRateChange): GivenRateChange {
  const { points } = change;
  if (points === undefined) return change;
  return { ...change, points: { ...points, kind: 'points', unit: POINTS, text: points.text.replace(/ ?%/g, '') } };
}
