import { isOfSome } from '../model/isOfSome.js';
import type { GivenPlan } from '../model/schema/measure.js';
import { percentOf, percentQuantity } from '../quantity/arithmetic/percentOf.js';
import { type Bound, boundOf, leastOf } from '../quantity/bounds/boundOf.js';
import { shareSide } from '../quantity/bounds/shareSide.js';
import { isExact, type Quantity } from '../quantity/quantity.js';
import { absolute, HUNDRED, subtract } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import { gapQuantity } from './gapQuantity.js';
import type { Named, NamedDate, NamedQuantity, Wording } from './named.js';
import { statusAgainst, type TargetStatus } from './standing.js';

/** One count or sum of money against one plan. */
export interface Target {
  readonly id: string;
  readonly label: Wording | string;
  readonly value: NamedQuantity;
  /** Of how many units the value is the sum, where not of all. */
  readonly units: NamedQuantity | null;
  /** The unit word; null for money, whose text carries it. */
  readonly unit: Wording | string | null;
  readonly giver: Wording | null;
  readonly year: NamedDate | null;
  /** What the plan is called in a sentence: "kế hoạch", "kế hoạch năm". */
  readonly planName: Wording | string;
  readonly plan: NamedQuantity | null;
  /** Share of the plan, as published, or computed where only the numbers are given. */
  readonly percent: NamedQuantity | null;
  readonly status: TargetStatus;
  /** Whether the value has other plans too, so that the plan must be named to know which. */
  readonly several: boolean;
  /** Where the plan's number is a limit: "ít nhất 500". */
  readonly bound: Bound | null;
  /** Distance to the plan in the unit counted, as published, or computed where the plan's number is known; never negative. */
  readonly gap: NamedQuantity | null;
  /** Distance to the plan as a percentage of the plan, where only the share is known; never negative. */
  readonly gapPercent: NamedQuantity | null;
}

/** What a target is set for. */
export interface Planned {
  /** The name of the value: "participants.voluntary". */
  readonly id: string;
  readonly label: Wording | string;
  readonly value: NamedQuantity;
  readonly unit: Wording | string | null;
  /** Of how many units the value is the sum: what some of them reached is not what all did. */
  readonly units: NamedQuantity | undefined;
  readonly plan: readonly Plan[];
}

/** Of `shortfall` and `excess`, the published gap, no plan has both: `checkPlanGaps` refuses it. */
export type Plan = Named<readonly GivenPlan[]>[number];

export function targetsOf(planned: Planned): readonly Target[] {
  return planned.plan.map((plan) => targetOf(planned, plan, planned.plan.length > 1));
}

function targetOf({ id: name, label, value, unit, units }: Planned, plan: Plan, several: boolean): Target {
  const id = `${name}.plan.${plan.id}`;
  const ofSome = isOfSome(units?.quantity);
  const percent = plan.percent ?? (ofSome ? null : computedPercent(id, value, plan.value));
  const gap = plan.shortfall ?? plan.excess;
  const bound = plan.value === undefined ? null : boundOf(plan.value.quantity);
  const status = ofSome ? 'unknown' : statusOf(value, plan, bound);
  return {
    id,
    label,
    value,
    units: units ?? null,
    unit,
    giver: plan.giver ?? null,
    year: plan.year ?? null,
    planName: plan.name ?? 'kế hoạch',
    plan: plan.value ?? null,
    percent,
    status,
    several,
    bound,
    gap: gap ?? (status === 'met' || ofSome ? null : gapInUnits(id, value, plan.value)),
    gapPercent: gap === undefined && !ofSome ? gapInPercent(id, plan.value, plan.percent) : null,
  };
}

function computedPercent(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  const quantity = plan === undefined ? null : percentOf(value.quantity, leastOf(plan.quantity));
  if (plan === undefined || quantity === null) return null;
  return deriveFigure({
    id: `${id}.percent`,
    quantity,
    unit: '%',
    formula: `${value.id} ÷ ${plan.id} × 100`,
    from: [value, plan],
  });
}

/** Exact numbers decide, else the published share or the published gap; unknown where none of them says. */
function statusOf(value: NamedQuantity, plan: Plan, bound: Bound | null): TargetStatus {
  if (plan.value !== undefined && isComparable(value.quantity, plan.value.quantity))
    return statusAgainst(value.quantity, plan.value.quantity);
  switch (publishedSide(plan)) {
    case 'above':
      return bound === 'ceiling' ? 'missed' : 'exceeded';
    case 'on':
      return 'met';
    case 'below':
      return bound === 'ceiling' ? 'met' : 'missed';
    case null:
      return 'unknown';
  }
}

/** "100%" may be rounded: a gap beside it says on which side. */
function publishedSide({ percent, shortfall, excess }: Plan): ReturnType<typeof shareSide> {
  const ofShare = percent === undefined ? null : shareSide(percent.quantity);
  if (ofShare === 'above' || ofShare === 'below') return ofShare;
  if (shortfall !== undefined && !shortfall.quantity.missing) return 'below';
  return excess === undefined || excess.quantity.missing ? ofShare : 'above';
}

function isComparable(value: Quantity, plan: Quantity): boolean {
  return (
    isExact(value) && !plan.missing && plan.whole === null && (plan.approximator === null || boundOf(plan) !== null)
  );
}

function gapInUnits(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  if (plan === undefined || !isComparable(value.quantity, plan.quantity)) return null;
  const quantity = gapQuantity(value.quantity, plan.quantity);
  if (quantity === null) return null;
  return deriveFigure({
    id: `${id}.gap`,
    quantity,
    unit: value.unit,
    formula: `|${value.id} − ${plan.id}|`,
    from: [value, plan],
  });
}

function gapInPercent(
  id: string,
  plan: NamedQuantity | undefined,
  percent: NamedQuantity | undefined,
): NamedQuantity | null {
  if (plan !== undefined || percent === undefined || !isExact(percent.quantity)) return null;
  const distance = subtract(percent.quantity.low, HUNDRED);
  if (distance.num === 0n) return null;
  const quantity = percentQuantity(absolute(distance), percent.decimals);
  return deriveFigure({ id: `${id}.gap`, quantity, unit: '%', formula: `|${percent.id} − 100|`, from: [percent] });
}
