import { compare, type Rational, rational, subtract } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import { distanceBetween } from './distanceBetween.js';
import type { NamedDate, NamedQuantity, Wording } from './named.js';
import { HUNDRED, isExact, percentOf, percentQuantity } from './percentOf.js';

/** exceeded: above the plan · met: exactly the plan · missed: below it · unknown: too approximate to say. */
export type TargetStatus = 'exceeded' | 'met' | 'missed' | 'unknown';

/** One count or sum of money against one plan. */
export interface Target {
  readonly id: string;
  readonly label: Wording | string;
  readonly value: NamedQuantity;
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
  /** Distance to the plan in the unit counted, where the plan's number is known; never negative. */
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
  readonly plan: readonly Plan[];
}

export interface Plan {
  readonly id: string;
  readonly giver?: Wording | undefined;
  readonly year?: NamedDate | undefined;
  readonly name?: Wording | undefined;
  readonly value?: NamedQuantity | undefined;
  readonly percent?: NamedQuantity | undefined;
}

export function targetsOf(planned: Planned): readonly Target[] {
  return planned.plan.map((plan) => targetOf(planned, plan));
}

function targetOf({ id: name, label, value, unit }: Planned, plan: Plan): Target {
  const id = `${name}.plan.${plan.id}`;
  const percent = plan.percent ?? computedPercent(id, value, plan.value);
  const distance = distanceToPlan(value, plan.value, percent);
  return {
    id,
    label,
    value,
    unit,
    giver: plan.giver ?? null,
    year: plan.year ?? null,
    planName: plan.name ?? 'kế hoạch',
    plan: plan.value ?? null,
    percent,
    status: statusOf(distance),
    gap: gapInUnits(id, value, plan.value),
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

/** Words that exclude the number itself; "ít nhất 100%" and "lên đến 100%" may be just that. */
const ABOVE: ReadonlySet<string> = new Set(['hơn', 'trên']);
const BELOW: ReadonlySet<string> = new Set(['gần', 'gần đến', 'chưa đầy', 'chưa đến', 'chưa tới', 'dưới']);

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
  if (approximator === null || distance.num !== 0n) return distance;
  if (ABOVE.has(approximator)) return rational(1n);
  return BELOW.has(approximator) ? rational(-1n) : null;
}

function statusOf(distance: Rational | null): TargetStatus {
  if (distance === null) return 'unknown';
  return distance.num > 0n ? 'exceeded' : distance.num < 0n ? 'missed' : 'met';
}

function gapInUnits(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  if (plan === undefined || !isExact(value.quantity) || !isExact(plan.quantity)) return null;
  const quantity = distanceBetween(value.quantity, plan.quantity);
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
  const size = distance.num < 0n ? { num: -distance.num, den: distance.den } : distance;
  const quantity = percentQuantity(size, percent.decimals);
  return deriveFigure({ id: `${id}.gap`, quantity, unit: '%', formula: `|${percent.id} − 100|`, from: [percent] });
}
