import type { Finding, Path } from '../../diagnostics/finding.js';
import { boundOf } from '../../quantity/bounds/boundOf.js';
import { type Bounds, isBelow, printBounds, shareBounds } from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { possiblePlans } from '../../quantity/bounds/possiblePlans.js';
import { printedBounds } from '../../quantity/bounds/printedBounds.js';
import { shareSide } from '../../quantity/bounds/shareSide.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare, HUNDRED, rational } from '../../quantity/rational.js';
import type { UnitYear } from '../schema/unitYear.js';
import { aimOf } from '../targets/aim.js';
import { allPlans, type PlacedPlan } from './allPlans.js';

/**
 * A published percentage against the numbers it must come from, rounded or cut to the decimals it has. What
 * contradicts them is printed as published, and warned about with both figures; from a percentage alone, the plans
 * that could have given it are worked out, and a percentage that no whole plan gives is a warning.
 */
export function checkPlans(unit: UnitYear): readonly Finding[] {
  return allPlans(unit).flatMap(checkPlan);
}

function checkPlan({ label, value, plan: said, path, at }: PlacedPlan): readonly Finding[] {
  const { value: plan, percent, shortfall, excess, limit } = said;
  if ([plan, percent, shortfall, excess].every((number) => number === undefined))
    return [{ code: 'plan-empty', path, args: {} }];
  // To have no arrears is a limit like another, of which there is no share.
  if (plan?.low.num === 0n && !plan.missing)
    return aimOf({ limit, wanted: plan, label }) === 'at-most'
      ? []
      : [{ code: 'plan-zero', path: at('value'), args: {} }];
  if (value === null || percent === undefined || percent.missing) return [];
  if (plan === undefined) return checkDeduction(value, percent, at('percent'));
  const share = shareBounds(valueBounds(value), valueBounds(plan));
  if (share === null) return [];
  const printed = shareBounds(
    printedBounds(value),
    printedBounds(boundOf(plan) === null ? plan : { ...plan, approximator: null }),
  );
  const wrong =
    printed !== null && isOnOtherSide(percent, printed) ? printed : percentFits(share, percent) ? null : share;
  if (wrong === null) return [];
  const args = {
    published: percent.text,
    computed: printBounds(wrong, printPercent),
    value: value.text,
    plan: plan.text,
  };
  return [{ code: 'percent-disagrees', path: at('percent'), args }];
}

/** More than all of a plan that was not reached, or less of one that was. */
function isOnOtherSide(percent: Quantity, share: Bounds): boolean {
  const said = shareSide(percent);
  return (said === 'above' && isBelow(share, ALL)) || (said === 'below' && isBelow(ALL, share));
}

const ALL: Bounds = { low: HUNDRED, high: HUNDRED };

/** Only from a counted value: every sum of money is some percentage of some plan in đồng. */
function checkDeduction(value: Quantity, percent: Quantity, path: Path): readonly Finding[] {
  if (value.kind !== 'count' || !isPoint(valueBounds(value)) || percent.approximator !== null) return [];
  const possible = possiblePlans(value.low, percent);
  const args = { percent: percent.text, value: value.text };
  if (possible === null) return [{ code: 'percent-impossible', path, args }];
  // 0% fits every plan above some number: nothing worth saying.
  if (possible.to === null) return [];
  const range = { from: printNumber(rational(possible.from), 0), to: printNumber(rational(possible.to), 0) };
  return [{ code: 'plan-deduced', path, args: { ...args, ...range } }];
}

function isPoint({ low, high }: Bounds): boolean {
  return high !== null && compare(low, high) === 0;
}
