import type { UnitYear } from '../../model/schema/unitYear.js';
import { isOfLaterYear } from '../../model/targets/due.js';
import { POINTS } from '../figure.js';
import { isEstimate } from '../isEstimate.js';
import type { Named, NamedDate, NamedQuantity, Wording } from '../named.js';
import { gapOf } from './gap.js';
import { isSchemeAlone } from './isSchemeAlone.js';
import { dayBeside, nameOfPlan } from './nameOfPlan.js';
import { publishedGap } from './publishedGap.js';
import type { Target } from './target.js';
import { calendarOf, type GivenPeriod, termsOf } from './terms.js';
import { judge } from './verdict.js';

type GivenTarget = NonNullable<
  NonNullable<NonNullable<Named<UnitYear>['participants']>['rates']>[number]['target']
>[number];

interface Targeted {
  /** "participants.rates.bhyt" */
  readonly id: string;
  readonly label: Wording | string;
  readonly of: Wording | null;
  readonly percent: NamedQuantity;
  readonly estimate: boolean | undefined;
  readonly target: readonly GivenTarget[];
  /** The day of the rate. */
  readonly asOf: NamedDate;
}

/** A rate against each rate that is to be reached, in percentage points. */
export function rateTargets(rate: Targeted, period: GivenPeriod): readonly Target[] {
  return rate.target.map((given) => ({
    ...rateTarget(`${rate.id}.target.${given.id}`, rate, given, period),
    several: rate.target.length > 1,
  }));
}

/** The same against one of them; `id` is that of the target. */
export function rateTarget(
  id: string,
  rate: Omit<Targeted, 'id' | 'target'>,
  given: Omit<GivenTarget, 'id'>,
  period: GivenPeriod,
): Target {
  const { label, of, percent: value } = rate;
  const { percent: wanted, shortfall, excess, giver = null, year = null } = given;
  const { aim, due, timing } = termsOf(rate, given, wanted, period, value);
  const said = { shortfall: shortfall?.quantity, excess: excess?.quantity };
  const judgement = judge({ aim, value: value.quantity, wanted: wanted?.quantity, ...said }, timing);
  return {
    id,
    kind: 'rate',
    label,
    schemeAlone: of !== null && isSchemeAlone(label, 'người'),
    detail: of,
    value,
    estimate: isEstimate(rate.estimate, value),
    units: null,
    unit: null,
    giver,
    year,
    by: dayBeside(given.name, given.by),
    planName: nameOfPlan(given.name, given.year, 'chỉ tiêu'),
    plan: wanted ?? null,
    percent: null,
    ...judgement,
    aim,
    timing,
    gap:
      publishedGap(shortfall ?? excess, judgement) ??
      (wanted === undefined ? null : gapOf(id, value, wanted, aim, judgement)),
    gapUnit: POINTS,
    gapPercent: null,
    several: false,
    isOfPeriod: !isOfLaterYear(due, calendarOf(period)),
  };
}
