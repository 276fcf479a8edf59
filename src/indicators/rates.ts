import type { UnitYear } from '../model/schema/unitYear.js';
import { type Bound, boundOf } from '../quantity/boundOf.js';
import { deriveFigure } from './deriveFigure.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedQuantity } from './named.js';
import { POINTS, pointsBetween } from './points.js';
import { nearEnd, statusAgainst, type TargetStatus } from './standing.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];
type GivenRateTarget = NonNullable<GivenRate['target']>[number];

/** A rate against the rate that was to be reached, in percentage points. */
export type RateTarget = Omit<GivenRateTarget, 'id'> & {
  readonly id: string;
  readonly status: TargetStatus;
  readonly bound: Bound | null;
  readonly gap: NamedQuantity | null;
};
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
  return { ...given, id, ...rateStanding(`${id}.gap`, now, given.percent) };
}

/** Where a rate stands against another: how, and how many points away. */
export function rateStanding(
  gapId: string,
  now: NamedQuantity,
  wanted: NamedQuantity,
): Pick<RateTarget, 'status' | 'bound' | 'gap'> {
  const status = statusAgainst(now.quantity, wanted.quantity);
  const bound = boundOf(wanted.quantity);
  return { status, bound, gap: status === 'met' ? null : pointsGap(gapId, now, wanted, bound) };
}

/** Points between two rates as a figure. From a bound they are counted as from its number: the word belongs to the target. */
function pointsGap(id: string, now: NamedQuantity, wanted: NamedQuantity, bound: Bound | null): NamedQuantity | null {
  const end = nearEnd(wanted.quantity, now.quantity);
  const target = { ...wanted.quantity, low: end, high: end };
  const quantity = pointsBetween(now.quantity, bound === null ? target : { ...target, approximator: null });
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
