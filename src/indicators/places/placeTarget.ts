import type { UnitYear } from '../../model/schema/unitYear.js';
import { gapInPoints } from '../inPoints.js';
import { isEstimate } from '../isEstimate.js';
import type { Named, NamedDate, Wording } from '../named.js';
import { dayBeside, nameOfPlan } from '../targets/nameOfPlan.js';
import { planTarget } from '../targets/planTargets.js';
import { rateTarget } from '../targets/rateTargets.js';
import type { Target } from '../targets/target.js';
import type { GivenPeriod } from '../targets/terms.js';

export type GivenPlaces = NonNullable<Named<UnitYear>['places']>[number];
export type GivenPlace = NonNullable<GivenPlaces['rows']>[number];

/**
 * What was fixed in advance for one place, and how it came out there; null where the data say nothing of it. Who set it
 * and for when is said of all places together, so that the target itself is nameless.
 */
export function placeTarget(
  id: string,
  list: GivenPlaces,
  row: GivenPlace,
  unit: Wording | string | null,
  asOf: NamedDate,
  period: GivenPeriod,
): Target | null {
  const { value, plan, percent, shortfall, excess } = row;
  if ((plan ?? percent ?? shortfall ?? excess) === undefined) return null;
  const terms = { by: list.by, year: list.year, name: list.planName, undated: list.undated, limit: list.limit };
  const aimed = { label: list.label, asOf };
  const estimate = isEstimate(row.estimate, value);
  const called = { label: row.name, giver: null, year: null, by: null };
  const isOfRates = plan === undefined ? percent === undefined : plan.quantity.kind === 'rate';
  if (value?.quantity.kind === 'rate' && isOfRates) {
    const rate = { ...aimed, of: null, percent: value, estimate };
    return {
      ...rateTarget(id, rate, { ...terms, ...gapInPoints({ shortfall, excess }), percent: plan }, period),
      ...called,
    };
  }
  const planned = { ...aimed, id, value, estimate, unit, units: undefined };
  return { ...planTarget(id, planned, { ...terms, value: plan, percent, shortfall, excess }, period), ...called };
}

/** Of all places together: "kế hoạch BHXH tỉnh giao năm 2019". */
export function commonPlan({ planName, year, giver, by }: GivenPlaces, isOfRates: boolean) {
  return {
    planName: nameOfPlan(planName, year, isOfRates ? 'chỉ tiêu' : 'kế hoạch'),
    giver: giver ?? null,
    year: year ?? null,
    by: dayBeside(planName, by),
  };
}
