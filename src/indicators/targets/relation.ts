import type { Aim } from '../../model/targets/aim.js';
import { meaningOf, saysEstimate } from '../../quantity/approximation/meaningOf.js';
import { isSurelyAtMost, isSurelyLess, type ValueSet, valueSet } from '../../quantity/bounds/valueSet.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare, HUNDRED } from '../../quantity/rational.js';

/** Where a value surely is, seen from its target; of a range, `on` is within it. */
export type PlaceByTarget = 'below' | 'at-or-below' | 'on' | 'at-or-above' | 'above';

/** What is known of a value and its target, in numbers and as published. */
export interface Evidence {
  readonly aim: Aim;
  readonly value: Quantity | undefined;
  readonly wanted: Quantity | undefined;
  /** The published share of the target. */
  readonly percent?: Quantity | undefined;
  /** The published gaps below and above the target. */
  readonly shortfall?: Quantity | undefined;
  readonly excess?: Quantity | undefined;
}

/** The whole target, in per cent. */
const ALL: ValueSet = { low: HUNDRED, high: HUNDRED, lowOpen: false, highOpen: false };

/**
 * Exact numbers decide. Of others, estimates too, what they, the published share and the published gap say together; null
 * where that is nothing, or where they contradict each other.
 */
export function relationOf({ aim, value, wanted, percent, shortfall, excess }: Evidence): PlaceByTarget | null {
  const numbers = value === undefined || wanted === undefined ? null : setsOf(value, wanted, aim);
  const byNumbers = numbers && relationBetween(numbers);
  const isExact = numbers !== null && [numbers.now, numbers.from, numbers.to].every(isPoint);
  if (isExact && ![value, wanted].some(isEstimate)) return byNumbers;
  const byGap: PlaceByTarget | null = isGiven(shortfall) ? 'below' : isGiven(excess) ? 'above' : null;
  const byShare = isGiven(percent) ? relationBetween({ now: valueSet(percent), from: ALL, to: ALL }) : null;
  // "100%" may be rounded: what else is known says on which side it is.
  const isRounded = byShare === 'on' && (byGap ?? byNumbers) !== null;
  // So may an estimate that is just what was asked for: "ước 3.000" with 100,5% of 3.000.
  const isRoughly = isExact && byNumbers === 'on' && isSame(numbers) && [byGap, byShare].some(isSided);
  return together([isRoughly ? null : byNumbers, byGap, isRounded ? null : byShare].filter((one) => one !== null));
}

interface Sets {
  readonly now: ValueSet;
  /** The ends of the target: the same, but of a range. */
  readonly from: ValueSet;
  readonly to: ValueSet;
}

/** Null where the two are not of one kind, or one is still to come. */
function setsOf(value: Quantity, wanted: Quantity, aim: Aim): Sets | null {
  if (value.missing || wanted.missing || value.kind !== wanted.kind || !isOfOneWhole(value, wanted)) return null;
  const { low, high } = wanted;
  const said = isBound(wanted, aim) ? { ...wanted, approximator: null } : wanted;
  return { now: valueSet(value), from: valueSet({ ...said, high: low }), to: valueSet({ ...said, low: high }) };
}

function relationBetween({ now, from, to }: Sets): PlaceByTarget | null {
  if (isSurelyLess(to, now)) return 'above';
  if (isSurelyLess(now, from)) return 'below';
  const isWithin = isSurelyAtMost(now, to);
  if (isSurelyAtMost(from, now)) return isWithin ? 'on' : 'at-or-above';
  return isWithin ? 'at-or-below' : null;
}

/** 5/8 against 8/8, and no part of a whole against a number. */
function isOfOneWhole({ whole }: Quantity, { whole: other }: Quantity): boolean {
  return whole === null || other === null ? whole === other : compare(whole, other) === 0;
}

/** "ít nhất 500" asks for 500 and not for about as much; so does "hơn 500", unless it is a ceiling of about 500. */
export function isBound({ approximator }: Quantity, aim: Aim): boolean {
  const limit = approximator === null ? undefined : meaningOf(approximator).limit;
  return limit === (aim === 'at-least' ? 'floor' : 'ceiling');
}

/** A limit that is not reached with its own number: 95% is too little for "trên 95%", 3% too much for "dưới 3%". */
export function isStrict(wanted: Quantity | undefined, aim: Aim): boolean {
  if (wanted?.approximator == null || compare(wanted.low, wanted.high) !== 0) return false;
  return isBound(wanted, aim) && meaningOf(wanted.approximator).excludesItself === true;
}

/** As signs of the differences that each leaves open. */
const OPEN: Readonly<Record<PlaceByTarget, readonly number[]>> = {
  below: [-1],
  'at-or-below': [-1, 0],
  on: [0],
  'at-or-above': [0, 1],
  above: [1],
};

/** What all of them leave open. */
function together(relations: readonly PlaceByTarget[]): PlaceByTarget | null {
  if (relations.length === 0) return null;
  const left = [-1, 0, 1].filter((sign) => relations.every((relation) => OPEN[relation].includes(sign)));
  const same = (relation: PlaceByTarget): boolean => OPEN[relation].join() === left.join();
  return (Object.keys(OPEN) as PlaceByTarget[]).find(same) ?? null;
}

/** One number as the target, and no range. */
function isSame({ from, to }: Sets): boolean {
  return compare(from.low, to.low) === 0;
}

function isSided(relation: PlaceByTarget | null): boolean {
  return relation === 'above' || relation === 'below';
}

function isPoint({ low, high }: ValueSet): boolean {
  return high !== null && compare(low, high) === 0;
}

function isEstimate(quantity: Quantity | undefined): boolean {
  return saysEstimate(quantity?.approximator ?? null);
}

function isGiven(quantity: Quantity | undefined): quantity is Quantity {
  return quantity !== undefined && !quantity.missing;
}
