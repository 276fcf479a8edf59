import type { Aim } from '../../model/targets/aim.js';
import type { Approximator } from '../../quantity/approximation/approximators.js';
import { isOneSided, leaningOf, meaningOf } from '../../quantity/approximation/meaningOf.js';
import { differenceWord } from '../../quantity/approximation/moreCautious.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { distanceBetween, pointsBetween } from '../../quantity/arithmetic/distanceBetween.js';
import { pointsQuantity } from '../../quantity/arithmetic/percentOf.js';
import type { Bounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { placeOf, valueSet } from '../../quantity/bounds/valueSet.js';
import { withWord } from '../../quantity/print/quantityText.js';
import { asCounted, type Quantity } from '../../quantity/quantity.js';
import { compare, divide, multiply, roundHalfUp, subtract } from '../../quantity/rational.js';
import { deriveDistance } from '../deriveFigure.js';
import type { NamedQuantity } from '../named.js';
import { isBound, isStrict } from './relation.js';
import type { Judgement } from './verdict.js';

/**
 * What lies between a number and its target: points for rates, otherwise the unit counted; null where it is not known. From
 * a bound it is counted as from its number, from a range as from its nearer end: the word belongs to the target. But what
 * is 4.900 of "hơn 5.000" lacks "hơn 100". "ước" stays with its number: what comes of an estimate is known for one.
 */
export function gapQuantity(now: Quantity, wanted: Quantity, aim: Aim): Quantity | null {
  return gapBetween(asCounted(now), asCounted(wanted), aim);
}

function gapBetween(now: Quantity, wanted: Quantity, aim: Aim): Quantity | null {
  const isAbove = compare(now.low, wanted.high) > 0;
  const end = isAbove ? wanted.high : wanted.low;
  const isMore = aim === 'at-least' && !isAbove && isStrict(wanted, aim);
  const said = isMore || !isBound(wanted, aim) ? wanted.approximator : null;
  const [value, target] = [exactly(now), exactly({ ...wanted, low: end, high: end })];
  const size = now.kind === 'rate' ? pointsBetween(value, target) : distanceBetween(value, target);
  if (size === null) return null;
  const [more, less] = isAbove ? [now, { ...target, approximator: said }] : [{ ...target, approximator: said }, now];
  const word = oneSided(more.approximator, less.approximator);
  const known = word ?? differenceWord(more.approximator, less.approximator);
  const gap = { ...size, approximator: known, text: withWord(known, size.text) };
  const isVague = more.approximator !== null && less.approximator !== null;
  if (word !== null || isAllWithin(more, less, isVague ? valueBounds(gap) : valueSet(gap))) return gap;
  const rounded = asVague(gap, more.approximator === null ? less : more);
  return rounded !== null && isAllWithin(more, less, valueBounds(rounded)) ? rounded : null;
}

/** "khoảng 35%" is more than 17,2% by "khoảng 18" points: to the place of the number that is known least. */
function asVague({ kind, low, approximator }: Quantity, known: Quantity): Quantity | null {
  const place = placeOf(known);
  const size = multiply(roundHalfUp(divide(low, place), 0), place);
  if (size.num === 0n) return null;
  return kind === 'rate'
    ? pointsQuantity(size, approximator, known.decimals)
    : derivedQuantity(kind, approximator, size, size);
}

function exactly(quantity: Quantity): Quantity {
  return { ...quantity, approximator: null };
}

/**
 * The word of the difference where one of the two is exact and the other lies on one side of its number: what is taken
 * away turns its side round, so that 45 less "hơn 12" is "gần 33". Null elsewhere.
 */
function oneSided(more: Approximator | null, less: Approximator | null): Approximator | null {
  if (less === null) return isOneSided(leaningOf(more)) ? more : null;
  const { leans, excludesItself, isOpen } = meaningOf(less);
  if (more !== null || !isOneSided(leans)) return null;
  if (leans === 'above') return isOpen ? 'không quá' : excludesItself ? 'gần' : null;
  return excludesItself ? 'hơn' : isOpen ? 'ít nhất' : null;
}

/**
 * No difference is more exact than its parts: 8.123 less "khoảng 5.000" is not "khoảng 3.123". Of two approximate numbers
 * it is vaguer than either, and so is one that was rounded.
 */
function isAllWithin(more: Quantity, less: Quantity, said: Bounds): boolean {
  const [from, to] = [valueSet(less), valueSet(more)];
  if (from.high === null || to.high === null || said.high === null) return false;
  const [least, most] = [subtract(to.low, from.high), subtract(to.high, from.low)];
  return compare(said.low, least) <= 0 && compare(most, said.high) <= 0;
}

/** The gap that is worth saying: of a target that was met, only how far below a limit it is; of one that is not judged, none. */
export function gapOf(
  id: string,
  value: NamedQuantity,
  wanted: NamedQuantity,
  aim: Aim,
  { status, position }: Judgement,
): NamedQuantity | null {
  const isKept = status === 'met' && !(aim === 'at-most' && position === 'below');
  if (isKept || status === null || status === 'undecidable' || position === null) return null;
  const quantity = gapQuantity(value.quantity, wanted.quantity, aim);
  if (quantity === null) return null;
  const formula = `|${value.id} − ${wanted.id}|`;
  return deriveDistance({ id: `${id}.gap`, quantity, unit: wanted.unit ?? value.unit, formula, from: [value, wanted] });
}
