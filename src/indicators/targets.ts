import { MEASURE_LABELS, MEASURES, type MeasureName } from '../model/measures.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { compare, type Rational, subtract } from '../quantity/rational.js';
import { countQuantity } from './countQuantity.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named, NamedDate, NamedQuantity, Wording } from './named.js';
import { HUNDRED, isExact, percentOf, percentQuantity } from './percentOf.js';

/** exceeded: above the plan · met: exactly the plan · missed: below it · unknown: too approximate to say. */
export type TargetStatus = 'exceeded' | 'met' | 'missed' | 'unknown';

/** One count of participants against one plan. */
export interface Target {
  readonly id: string;
  readonly measure: MeasureName;
  readonly label: Wording | string;
  readonly value: NamedQuantity;
  readonly unit: Wording | string;
  readonly giver: Wording | null;
  readonly year: NamedDate | null;
  /** What the plan is called in a sentence: "kế hoạch", "kế hoạch năm". */
  readonly planName: Wording | string;
  readonly plan: NamedQuantity | null;
  /** Share of the plan, as published, or computed where only the numbers are given. */
  readonly percent: NamedQuantity | null;
  readonly status: TargetStatus;
  /** Distance to the plan in persons, where the plan's number is known; never negative. */
  readonly gap: NamedQuantity | null;
  /** Distance to the plan as a percentage of the plan, where only the share is known; never negative. */
  readonly gapPercent: NamedQuantity | null;
}

type Measure = NonNullable<NonNullable<Named<UnitYear>['participants']>['total']>;
type Plan = NonNullable<Measure['plan']>[number];

export function targetsOf(unit: Named<UnitYear>): readonly Target[] {
  return MEASURES.flatMap((name) => {
    const measure = unit.participants?.[name];
    return measure === undefined ? [] : (measure.plan ?? []).map((plan) => targetOf(name, measure, plan));
  });
}

function targetOf(measure: MeasureName, { label, value, unit }: Measure, plan: Plan): Target {
  const id = `participants.${measure}.plan.${plan.id}`;
  const percent = plan.percent ?? computedPercent(id, value, plan.value);
  const distance = distanceToPlan(value, plan.value, percent);
  return {
    id,
    measure,
    label: label ?? MEASURE_LABELS[measure],
    value,
    unit: unit ?? 'người',
    giver: plan.giver ?? null,
    year: plan.year ?? null,
    planName: plan.name ?? 'kế hoạch',
    plan: plan.value ?? null,
    percent,
    status: statusOf(distance),
    gap: gapInPersons(id, value, plan.value),
    gapPercent: gapInPercent(id, plan.value, plan.percent),
  };
}

function computedPercent(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  const quantity = plan === undefined ? null : percentOf(value.quantity, plan.quantity);
  if (plan === undefined || quantity === null) return null;
  return deriveFigure({
    id: `${id}.percent`,
    quantity,
    unit: '%',
    formula: `${value.id} ÷ ${plan.id} × 100`,
    from: [value, plan],
  });
}

/** Exact value minus exact plan, or the published share minus 100; null where nothing exact is known. */
function distanceToPlan(
  value: NamedQuantity,
  plan: NamedQuantity | undefined,
  percent: NamedQuantity | null,
): Rational | null {
  if (plan !== undefined && isExact(value.quantity) && isExact(plan.quantity))
    return subtract(value.quantity.low, plan.quantity.low);
  if (percent === null) return null;
  return shareAgainstPlan(percent);
}

/** A published "trên 100%" is above the plan, "gần 100%" below it; "khoảng 100%" says neither. */
function shareAgainstPlan({ quantity }: NamedQuantity): Rational | null {
  const { low, high, approximator } = quantity;
  if (compare(low, high) !== 0)
    return compare(low, HUNDRED) >= 0
      ? subtract(low, HUNDRED)
      : compare(high, HUNDRED) < 0
        ? subtract(high, HUNDRED)
        : null;
  const distance = subtract(low, HUNDRED);
  if (approximator === null) return distance;
  return distance.num === 0n ? null : distance;
}

function statusOf(distance: Rational | null): TargetStatus {
  if (distance === null) return 'unknown';
  return distance.num > 0n ? 'exceeded' : distance.num < 0n ? 'missed' : 'met';
}

function gapInPersons(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  if (plan === undefined || !isExact(value.quantity) || !isExact(plan.quantity)) return null;
  const distance = subtract(value.quantity.low, plan.quantity.low);
  if (distance.num === 0n) return null;
  const quantity = countQuantity(distance.num < 0n ? -distance.num : distance.num);
  return deriveFigure({
    id: `${id}.gap`,
    quantity,
    unit: value.unit ?? 'người',
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
  const size = distance.num < 0n ? { num: -distance.num, den: distance.den } : distance;
  const quantity = percentQuantity(size, percent.decimals);
  return deriveFigure({ id: `${id}.gap`, quantity, unit: '%', formula: `|${percent.id} − 100|`, from: [percent] });
}
