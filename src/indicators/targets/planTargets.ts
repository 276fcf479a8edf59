import { isOfSome } from '../../model/isOfSome.js';
import type { GivenPlan } from '../../model/schema/measure.js';
import { isOfLaterYear } from '../../model/targets/due.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import { percentOf, percentQuantity } from '../../quantity/arithmetic/percentOf.js';
import { leastOf } from '../../quantity/bounds/boundOf.js';
import { asCounted, isExact } from '../../quantity/quantity.js';
import { absolute, compare, HUNDRED, subtract } from '../../quantity/rational.js';
import { deriveFigure } from '../deriveFigure.js';
import type { Named, NamedQuantity, Wording } from '../named.js';
import { gapOf } from './gap.js';
import { isSchemeAlone } from './isSchemeAlone.js';
import { dayBeside, nameOfPlan } from './nameOfPlan.js';
import { publishedGap } from './publishedGap.js';
import type { Target } from './target.js';
import { type Aimed, calendarOf, type GivenPeriod, termsOf } from './terms.js';
import { type Judgement, judge, type Position } from './verdict.js';

/** What plans are set for. */
export interface Planned extends Aimed {
  /** The name of the value: "participants.voluntary". */
  readonly id: string;
  /** Undefined where only is known how it came out against the plan. */
  readonly value: NamedQuantity | undefined;
  /** Whether "ước" is to be said before the value. */
  readonly estimate: boolean;
  readonly unit: Wording | string | null;
  /** Of how many units the value is the sum: what some of them reached is not what all did. */
  readonly units: NamedQuantity | undefined;
}

/** Of `shortfall` and `excess`, the published gap, no plan has both: `checkPlanGaps` refuses it. */
type Plan = Omit<Named<readonly GivenPlan[]>[number], 'id'>;

/** A count or a sum of money against each of its plans. */
export function planTargets(
  planned: Planned & { readonly plan: readonly (Plan & { readonly id: string })[] },
  period: GivenPeriod,
): readonly Target[] {
  return planned.plan.map((plan) => ({
    ...planTarget(`${planned.id}.plan.${plan.id}`, planned, plan, period),
    several: planned.plan.length > 1,
  }));
}

/** The same against one plan; `id` is that of the target. */
export function planTarget(id: string, planned: Planned, plan: Plan, period: GivenPeriod): Target {
  const { label, value, estimate, unit, units } = planned;
  const { value: wanted, shortfall, excess } = plan;
  const { aim, due, timing } = termsOf(planned, plan, wanted, period, value);
  const ofSome = isOfSome(units?.quantity);
  const said = {
    percent: plan.percent?.quantity,
    shortfall: shortfall?.quantity,
    excess: excess?.quantity,
  };
  const judgement = ofSome
    ? { ...judge({ aim, value: undefined, wanted: wanted?.quantity }, timing), position: sideOf(plan) }
    : judge({ aim, value: value?.quantity, wanted: wanted?.quantity, ...said }, timing);
  const isKnown = !ofSome && !isRoundedToPlan(value, wanted, judgement);
  const percent = plan.percent ?? (isKnown ? computedPercent(id, value, wanted) : null);
  const published = shortfall ?? excess;
  return {
    id,
    kind: 'plan',
    label,
    schemeAlone: isSchemeAlone(label, unit),
    detail: null,
    value: value ?? null,
    estimate,
    units: units ?? null,
    unit,
    giver: plan.giver ?? null,
    year: plan.year ?? null,
    by: dayBeside(plan.name, plan.by),
    planName: nameOfPlan(plan.name, plan.year, 'kế hoạch'),
    plan: wanted ?? null,
    percent,
    ...judgement,
    aim,
    timing,
    gap:
      publishedGap(published, judgement) ??
      (value === undefined || wanted === undefined ? null : gapOf(id, value, wanted, aim, judgement)),
    gapUnit: unit,
    gapPercent: published === undefined && wanted === undefined ? gapInPercent(id, plan.percent, judgement) : null,
    several: false,
    isOfPeriod: !isOfLaterYear(due, calendarOf(period)),
  };
}

/** A gap that is all that is known of a plan says itself on which side it lies, though what some units reached is not judged. */
function sideOf({ value, percent, shortfall, excess }: Plan): Position {
  if (value !== undefined || percent !== undefined) return null;
  return shortfall !== undefined ? 'below' : excess !== undefined ? 'above' : null;
}

/** "ước 3.000" of 3.000, of which a gap is published, is about 100% and not just so much. */
function isRoundedToPlan(
  value: NamedQuantity | undefined,
  wanted: NamedQuantity | undefined,
  { position }: Judgement,
): boolean {
  if (value === undefined || wanted === undefined || position === null || position === 'on') return false;
  const both = [value.quantity, wanted.quantity];
  return (
    both.some(({ approximator }) => saysEstimate(approximator)) &&
    compare(value.quantity.low, wanted.quantity.low) === 0
  );
}

function computedPercent(
  id: string,
  value: NamedQuantity | undefined,
  plan: NamedQuantity | undefined,
): NamedQuantity | null {
  if (value === undefined || plan === undefined || value.quantity.kind !== plan.quantity.kind) return null;
  const quantity = percentOf(value.quantity, leastOf(plan.quantity));
  if (quantity === null) return null;
  const formula = `${value.id} ÷ ${plan.id} × 100`;
  return deriveFigure({ id: `${id}.percent`, quantity, unit: '%', formula, from: [value, plan] });
}

function gapInPercent(
  id: string,
  percent: NamedQuantity | undefined,
  { status, position }: Judgement,
): NamedQuantity | null {
  if (percent === undefined || !isExact(asCounted(percent.quantity))) return null;
  if (status === 'undecidable' || position === null) return null;
  const distance = subtract(percent.quantity.low, HUNDRED);
  if (distance.num === 0n) return null;
  const quantity = percentQuantity(absolute(distance), percent.decimals);
  return deriveFigure({ id: `${id}.gap`, quantity, unit: '%', formula: `|${percent.id} − 100|`, from: [percent] });
}
