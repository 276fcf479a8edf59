import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import type { GivenPlan } from '../../model/schema/measure.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { percentOf } from '../../quantity/arithmetic/percentOf.js';
import { leastOf } from '../../quantity/bounds/boundOf.js';
import { toIso } from '../../quantity/date/printDate.js';
import { isExact, type Quantity } from '../../quantity/quantity.js';
import { add, subtract } from '../../quantity/rational.js';
import { type MapDraft, mapDraft, type TextDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { alike, lineWord } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { lines } from '../rules/lines.js';
import { type Gathering, inside, type Rule, type Within } from '../rules/rule.js';
import { startSum } from '../rules/sum.js';
import { whereSaid } from '../rules/whereSaid.js';
import { worked, workedOut } from '../rules/workedOut.js';
import { createTally } from '../units/tally.js';

const giver = lineWord('actor');
const name = lineWord();

const plan: Rule<GivenPlan> = {
  decision: {
    id: 'tells the lines apart',
    giver: giver.decision,
    year: 'tells the lines apart',
    name: name.decision,
    by: 'tells the lines apart',
    undated: whereSaid.decision,
    limit: whereSaid.decision,
    percent: 'worked out anew where all plans are known',
    value: 'added where all plans are known',
    shortfall: 'worked out anew; without the plan, value and shortfall give it',
    excess: 'worked out anew; without the plan, value and excess give it',
  },
  start: startPlan,
};

/** Plans of one giver, year, day and name. A plan that only some of the units have in numbers would make the achievement false. */
export const plans: Rule<readonly GivenPlan[]> = lines(plan, {
  identify: identityAt('participants.total.plan'),
  hasId: true,
  by: (item, words) => [
    words(item.giver, 'actor'),
    item.year === undefined ? undefined : toIso(item.year),
    item.by === undefined ? undefined : toIso(item.by),
    words(item.name),
  ],
});

function startPlan(): Gathering<GivenPlan> {
  const [givers, names, years, days] = [giver.start(), name.start(), alike.start(), alike.start()];
  const [limits, undated, value] = [whereSaid.start(), whereSaid.start(), startSum(worked)];
  const [percents, gaps] = [createTally(), createTally()];
  let published = 0;
  let gapped = 0;
  return {
    take: (item, from) => {
      for (const gap of [item.shortfall, item.excess]) {
        if (gap === undefined) continue;
        gaps.take(from, gap.text);
        gapped += 1;
      }
      if (item.giver !== undefined) givers.take(item.giver, from);
      if (item.name !== undefined) names.take(item.name, from);
      if (item.year !== undefined) years.take(item.year, from);
      if (item.by !== undefined) days.take(item.by, from);
      if (item.limit !== undefined) limits.take(item.limit, from);
      if (item.undated !== undefined) undated.take(item.undated, from);
      if (item.value !== undefined) value.take(item.value, from);
      if (item.percent === undefined) return;
      percents.take(from, item.percent.text);
      published += 1;
    },
    finish: (within) => {
      // What some units were to reach is not what all were, nor are they the ones that a plan of all is about.
      if (!within.whole) {
        leaveOut(within, 'value-partial');
        return null;
      }
      const sum = value.units() === within.expected ? value.finish(inside(within, 'value')) : null;
      if (sum === null) return leaveAll(within);
      within.ledger.again += gapped;
      leavePercents(within, sum);
      return mapDraft([
        ['giver', givers.finish(within)],
        ['year', years.finish(within)],
        ['name', names.finish(within)],
        ['by', days.finish(within)],
        ['undated', undated.finish(inside(within, 'undated'))],
        ['limit', limits.finish(inside(within, 'limit'))],
        ['value', sum],
      ]) as MapDraft;
    },
    leaveOut,
  };

  function leaveOut(within: Within, reason: LeftReason): void {
    value.leaveOut(inside(within, 'value'), reason);
    leaveShares(within, reason);
  }

  function leaveShares({ ledger, name: called }: Within, reason: LeftReason): void {
    leave(ledger, `${called}.percent`, reason, percents, published);
    leave(ledger, `${called}.gap`, reason, gaps, gapped);
  }

  function leaveAll(within: Within): null {
    // A sum that could not be made has told why.
    const reason = value.units() === 0 ? 'percent-only' : 'plan-unknown';
    if (value.units() < within.expected) value.leaveOut(inside(within, 'value'), reason);
    leaveShares(within, reason);
    return null;
  }

  function leavePercents({ ledger, name: called, counted }: Within, { quantity }: TextDraft): void {
    if (quantity !== undefined && counted !== null && percentOf(counted, leastOf(quantity)) !== null)
      ledger.again += published;
    else leave(ledger, `${called}.percent`, 'percent-inexact', percents, published);
  }
}

/**
 * Plans of which only the distance from the value is given: "126.308, còn thiếu 1.204". Exact numbers give the plan;
 * from others it is not known.
 */
export function withPlanValues<
  T extends { readonly value: Quantity; readonly plan?: readonly GivenPlan[] | undefined },
>(measure: T): T {
  if (measure.plan === undefined) return measure;
  return { ...measure, plan: measure.plan.map((item) => withPlanValue(item, measure.value)) };
}

function withPlanValue({ shortfall, excess, ...item }: GivenPlan, value: Quantity): GivenPlan {
  const gap = shortfall ?? excess;
  const size = gap === undefined || !isExact(value) || !isExact(gap) ? null : gap.low;
  if (item.value !== undefined || gap === undefined || size === null) return { ...item, shortfall, excess };
  const low = shortfall === undefined ? subtract(value.low, size) : add(value.low, size);
  if (low.num <= 0n) return { ...item, shortfall, excess };
  const plan = derivedQuantity(value.kind === 'money' ? 'money' : 'count', null, low, low);
  const from = `${value.text} ${shortfall === undefined ? '-' : '+'} ${gap.text}`;
  return { ...item, value: workedOut(plan, from) };
}
