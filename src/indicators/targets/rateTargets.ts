import type { UnitYear } from '../../model/schema/unitYear.js';
import { isOfLaterYear } from '../../model/targets/due.js';
import { POINTS } from '../figure.js';
import { isEstimate } from '../isEstimate.js';
import type { Named, NamedDate } from '../named.js';
import { measuredStanding } from './measuredStanding.js';
import { dayBeside, nameOfPlan } from './nameOfPlan.js';
import type { Target } from './target.js';
import { calendarOf, type GivenPeriod, termsOf } from './terms.js';

type GivenRate = NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number];

/** A rate against each rate that is to be reached, in percentage points; `asOf` is the day of the rate. */
export function rateTargets(rate: GivenRate & { readonly asOf: NamedDate }, period: GivenPeriod): readonly Target[] {
  const { id: name, label, percent: value, estimate, target: given = [] } = rate;
  return given.map((item) => {
    const { percent: wanted, giver = null, year = null } = item;
    const id = `participants.rates.${name}.target.${item.id}`;
    const terms = termsOf(rate, item, wanted, period);
    return {
      id,
      kind: 'rate',
      label,
      schemeAlone: false,
      detail: null,
      value,
      estimate: isEstimate(estimate, value),
      units: null,
      unit: null,
      giver,
      year,
      by: dayBeside(item.name, item.by),
      planName: nameOfPlan(item.name, item.year, 'chỉ tiêu'),
      plan: wanted,
      percent: null,
      ...measuredStanding(id, value, wanted, terms),
      gapUnit: POINTS,
      gapPercent: null,
      several: given.length > 1,
      isOfPeriod: !isOfLaterYear(terms.due, calendarOf(period)),
    };
  });
}
