import { isOfSome } from '../../model/isOfSome.js';
import type { GivenPlan } from '../../model/schema/measure.js';
import { isOfLaterYear } from '../../model/targets/due.js';
import { percentOf, percentQuantity } from '../../quantity/arithmetic/percentOf.js';
import { leastOf } from '../../quantity/bounds/boundOf.js';
import { isExact } from '../../quantity/quantity.js';
import { absolute, HUNDRED, subtract } from '../../quantity/rational.js';
import { deriveFigure } from '../deriveFigure.js';
import type { Named, NamedQuantity, Wording } from '../named.js';
import { gapOf } from './gap.js';
import { dayBeside, nameOfPlan } from './nameOfPlan.js';
import type { Target } from './target.js';
import { type Aimed, calendarOf, type GivenPeriod, termsOf } from './terms.js';
import { type Judgement, judge } from './verdict.js';

/** What plans are set for. */
export interface Planned extends Aimed {
  /** The name of the value: "participants.voluntary". */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly unit: Wording | string | null;
  /** Of how many units the value is the sum: what some of them reached is not what all did. */
  readonly units: NamedQuantity | undefined;
  readonly plan: readonly Plan[];
}

/** Of `shortfall` and `excess`, the published gap, no plan has both: `checkPlanGaps` refuses it. */
type Plan = Named<readonly GivenPlan[]>[number];

/** A count or a sum of money against each of its plans. */
export function planTargets(planned: Planned, period: GivenPeriod): readonly Target[] {
  return planned.plan.map((plan) => targetOf(planned, plan, period));
}

function targetOf(planned: Planned, plan: Plan, period: GivenPeriod): Target {
  const { id: name, label, value, unit, units } = planned;
  const { value: wanted, shortfall, excess } = plan;
  const id = `${name}.plan.${plan.id}`;
  const { aim, due, timing } = termsOf(planned, plan, wanted, period);
  const ofSome = isOfSome(units?.quantity);
  const percent = plan.percent ?? (ofSome ? null : computedPercent(id, value, wanted));
  const said = {
    percent: plan.percent?.quantity,
    shortfall: shortfall?.quantity,
    excess: excess?.quantity,
  };
  const judgement = judge(
    { aim, value: ofSome ? undefined : value.quantity, wanted: wanted?.quantity, ...(ofSome ? {} : said) },
    timing,
  );
  const published = shortfall ?? excess;
  return {
    id,
    kind: 'plan',
    label,
    schemeAlone: wordsOf(unit) === 'người' && SCHEME.test(wordsOf(label)),
    detail: null,
    value,
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
    gap: published ?? (wanted === undefined ? null : gapOf(id, value, wanted, aim, judgement)),
    gapUnit: unit,
    gapPercent: published === undefined && wanted === undefined ? gapInPercent(id, plan.percent, judgement) : null,
    several: planned.plan.length > 1,
    isOfPeriod: !isOfLaterYear(due, calendarOf(period)),
  };
}

/** "BHXH tự nguyện", not "Người dừng đóng BHXH". */
const SCHEME = /^(?:BHXH|BHYT|BHTN|bảo hiểm (?:xã hội|y tế|thất nghiệp))(?!\p{L})/iu;

function wordsOf(words: Wording | string | null): string {
  return typeof words === 'object' ? (words?.text ?? '') : words;
}

function computedPercent(id: string, value: NamedQuantity, plan: NamedQuantity | undefined): NamedQuantity | null {
  const quantity = plan === undefined ? null : percentOf(value.quantity, leastOf(plan.quantity));
  if (plan === undefined || quantity === null) return null;
  const formula = `${value.id} ÷ ${plan.id} × 100`;
  return deriveFigure({ id: `${id}.percent`, quantity, unit: '%', formula, from: [value, plan] });
}

function gapInPercent(
  id: string,
  percent: NamedQuantity | undefined,
  { status, position }: Judgement,
): NamedQuantity | null {
  if (percent === undefined || !isExact(percent.quantity)) return null;
  if (status === 'undecidable' || position === null) return null;
  const distance = subtract(percent.quantity.low, HUNDRED);
  if (distance.num === 0n) return null;
  const quantity = percentQuantity(absolute(distance), percent.decimals);
  return deriveFigure({ id: `${id}.gap`, quantity, unit: '%', formula: `|${percent.id} − 100|`, from: [percent] });
}
