import type { Finding, Path } from '../../diagnostics/finding.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import { boundOf } from '../../quantity/bounds/boundOf.js';
import {
  type Bounds,
  isApart,
  isAtMost,
  isBelow,
  printBounds,
  shareBounds,
  subtractBounds,
} from '../../quantity/bounds/bounds.js';
import { printedBounds } from '../../quantity/bounds/printedBounds.js';
import { shareSide } from '../../quantity/bounds/shareSide.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare, HUNDRED } from '../../quantity/rational.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allPlans, type PlacedPlan } from './allPlans.js';
import { printAmount } from './printAmount.js';

type Side = 'shortfall' | 'excess';

const ALL: Bounds = { low: HUNDRED, high: HUNDRED };

/**
 * A published gap to a plan. On which side of the plan the value is, one report cannot say in two ways: a gap on the
 * other side than the numbers or the published percentage is an error. How wide the gap is may differ: it is printed as
 * published, and warned about.
 */
export function checkPlanGaps(unit: UnitYear): readonly Finding[] {
  return allPlans(unit).flatMap(checkGaps);
}

function checkGaps({ value, plan, at }: PlacedPlan): readonly Finding[] {
  const { shortfall, excess } = plan;
  if (shortfall !== undefined && excess !== undefined) {
    const args = { shortfall: shortfall.text, excess: excess.text };
    return [{ code: 'plan-gap-both', path: at('excess'), args }];
  }
  if (shortfall !== undefined) return checkGap('shortfall', shortfall, value, plan, at('shortfall'));
  return excess === undefined ? [] : checkGap('excess', excess, value, plan, at('excess'));
}

function checkGap(
  side: Side,
  gap: Quantity,
  value: Quantity | null,
  plan: PlacedPlan['plan'],
  path: Path,
): readonly Finding[] {
  if (gap.missing) return [];
  if (gap.high.num === 0n) return [{ code: 'plan-gap-zero', path, args: { side, gap: gap.text } }];
  const number = plan.value && countedFrom(side, plan.value);
  const wrong: Finding[] = [];
  if (value !== null && number !== undefined && isWrongSide(side, value, number))
    wrong.push(sideFinding('plan', value));
  if (plan.percent !== undefined && contradictsShare(side, plan.percent)) wrong.push(sideFinding('percent', value));
  return wrong.length > 0 || value === null ? wrong : checkWidth(value);

  function sideFinding(by: 'plan' | 'percent', now: Quantity | null): Finding {
    const args = { side, gap: gap.text, by, value: now?.text ?? null, against: against(by) };
    return { code: 'plan-gap-side', path, args };
  }

  function checkWidth(result: Quantity): readonly Finding[] {
    const worked = number === undefined ? planFromShare(result, plan.percent) : valueBounds(number);
    if (worked === null) return [];
    const now = valueBounds(result);
    const width = side === 'excess' ? subtractBounds(now, worked) : subtractBounds(worked, now);
    if (width === null || !isApart(valueBounds(gap), width)) return [];
    const computed = printBounds(width, (end) => printAmount(result.kind, end));
    const by = number === undefined ? 'percent' : 'plan';
    const args = { side, published: gap.text, computed, by, value: result.text, against: against(by) } as const;
    return [{ code: 'plan-gap-disagrees', path, args }];
  }

  function against(by: 'plan' | 'percent'): string {
    return (by === 'plan' ? plan.value?.text : plan.percent?.text) ?? '';
  }
}

/** From "ít nhất 500" a gap is counted as from 500, from a range as from its nearer end: the word belongs to the plan. */
function countedFrom(side: Side, plan: Quantity): Quantity {
  if (boundOf(plan) === null) return plan;
  const end = side === 'excess' ? plan.high : plan.low;
  return { ...plan, approximator: null, low: end, high: end };
}

/** "100%" alone may be rounded, and goes with a small gap on either side. */
function contradictsShare(side: Side, percent: Quantity): boolean {
  const said = shareSide(percent);
  if (said === 'above' || said === 'below') return (said === 'above') !== (side === 'excess');
  const rounded = percent.approximator === null && compare(percent.low, percent.high) === 0;
  return !rounded && isOnOtherSide(side, printedBounds(percent), ALL);
}

/** An estimate that is just the plan may have been rounded to it. */
function isWrongSide(side: Side, value: Quantity, plan: Quantity): boolean {
  const [now, wanted] = [printedBounds(value), printedBounds(plan)];
  if (![value, plan].some(({ approximator }) => saysEstimate(approximator))) return isOnOtherSide(side, now, wanted);
  return side === 'excess' ? isBelow(now, wanted) : isBelow(wanted, now);
}

/** On the plan itself there is no gap either. */
function isOnOtherSide(side: Side, value: Bounds, plan: Bounds): boolean {
  return side === 'excess' ? isAtMost(value, plan) : isAtMost(plan, value);
}

/** The value is that share of the plan, so the plan is the value's share of the percentage. */
function planFromShare(value: Quantity, percent: Quantity | undefined): Bounds | null {
  return percent === undefined ? null : shareBounds(valueBounds(value), valueBounds(percent));
}
