import type { UnitYear } from '../model/schema/unitYear.js';
import { POINTS } from './figure.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedQuantity } from './named.js';
import { rateTargets } from './targets/rateTargets.js';
import type { Target } from './targets/target.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];

/** How long it took, in `spanUnit`; null where `against` says it, as for all that the data publish. */
type RateChange = GivenRateChange & { readonly span: NamedQuantity | null; readonly spanUnit: string | null };
type GivenRateChange = NonNullable<GivenRate['changes']>[number];
export type Rate = Omit<GivenRate, 'changes'> & {
  readonly changes: readonly RateChange[];
  readonly targets: readonly Target[];
};

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
function inPoints(change: GivenRateChange): RateChange {
  const { points } = change;
  const told = { ...change, span: null, spanUnit: null };
  if (points === undefined) return told;
  return { ...told, points: { ...points, kind: 'points', unit: POINTS, text: points.text.replace(/ ?%/g, '') } };
}
