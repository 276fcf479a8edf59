import { isOtherThing } from '../../model/measured/measuredOf.js';
import type { Span } from '../../territories/provinceOf.js';
import { REFORM } from '../../territories/provinces.js';
import { type Placed, relate } from '../../territories/relate.js';
import { isOfCommunes, isOfDistricts } from '../../territories/wordsOfUnits.js';
import { type Indicator, type Label, plainLabel } from '../rows/indicator.js';
import { dayOf, spanOf } from '../rows/time.js';
import type { Obstacle } from './reason.js';
import { isSameLength, isSameSpan, overlap } from './spans.js';

/** A figure as it is to be set beside another. */
export interface Comparand {
  readonly indicator: Indicator;
  /** Why a sum of several units has no number; null for one unit, and where there is a sum. */
  readonly obstacle: Obstacle | null;
  readonly period: Span;
  /** The unit, or the units that were added, on the day of the figure. */
  readonly placed: readonly Placed[];
}

/**
 * Whether two figures can be compared, in time or between units: null where they can, else the reason. All that sets two
 * figures side by side asks here: `diff`, `build --against`, `trend`, the bases of `next`, the sums of `rollup`.
 * Which of the two is called older is for the caller; the other way round the answer is the same.
 */
export function comparable(older: Comparand, newer: Comparand): Obstacle | null {
  return (
    older.obstacle ??
    newer.obstacle ??
    withoutValue(older.indicator, newer.indicator) ??
    otherThing(older.indicator, newer.indicator) ??
    otherUnits(older, newer) ??
    otherGround(older, newer) ??
    reformedBetween(older, newer) ??
    otherTime(older, newer)
  );
}

function withoutValue({ figure: older }: Indicator, { figure: newer }: Indicator): Obstacle | null {
  if (older !== null && newer !== null) return null;
  return { type: 'no-value', side: older === null ? (newer === null ? 'both' : 'older') : 'newer' };
}

function otherThing(older: Indicator, newer: Indicator): Obstacle | null {
  const named = older.itemId !== null && older.itemId === newer.itemId;
  if (isOtherThing(older.measured, newer.measured, named))
    return { type: 'measure', older: older.label, newer: newer.label };
  return (
    otherKind(older.figure, newer.figure) ??
    otherWords('unit', [older.unit], [newer.unit], older.terms.unit === newer.terms.unit) ??
    otherScope('of', older, newer) ??
    otherScope('area', older, newer)
  );
}

/** What only one of the two says may well be so for both. */
function otherScope(kind: 'of' | 'area', older: Indicator, newer: Indicator): Obstacle | null {
  const [before, after] = [older.scope[kind], newer.scope[kind]];
  if (before === undefined || after === undefined) return null;
  return otherWords(kind, [before], [after], older.terms[kind] === newer.terms[kind]);
}

function otherWords(type: 'unit' | 'of' | 'area', older: Label, newer: Label, same: boolean): Obstacle | null {
  return same ? null : { type, older, newer };
}

function otherKind(older: Indicator['figure'], newer: Indicator['figure']): Obstacle | null {
  if (older === null || newer === null || older.quantity.missing || newer.quantity.missing) return null;
  if (older.quantity.kind !== newer.quantity.kind) return { type: 'kind' };
  const [had, has] = [older.quantity.whole !== null, newer.quantity.whole !== null];
  return had === has ? null : { type: 'denominator', lost: had ? 'newer' : 'older' };
}

/** Of the same days of one place, sums of as many units are taken to be of the same. */
function otherUnits(older: Comparand, newer: Comparand): Obstacle | null {
  const [had, has] = [older.indicator.ofSome, newer.indicator.ofSome];
  if (had?.text === has?.text && isSameMoment(older, newer)) return null;
  if (had !== null) return { type: 'of-some', side: 'older' };
  return has === null ? null : { type: 'of-some', side: 'newer' };
}

/** A number that is still to be filled in may turn out to be of any kind. */
export function isToCome({ figure }: Pick<Indicator, 'figure'>): boolean {
  return figure?.quantity.missing === true;
}

function otherGround(older: Comparand, newer: Comparand): Obstacle | null {
  const relation = relate(older.placed, newer.placed);
  if (relation.type === 'ended') return { type: 'ended', side: relation.side, ended: relation.ended };
  return relation.type === 'same' || relation.type === 'different' ? null : { type: 'territory' };
}

/** A figure of units that ended or were drawn anew has no counterpart on the other side of 1/7/2025. */
function reformedBetween(older: Comparand, newer: Comparand): Obstacle | null {
  if (dayOf(older.indicator.time) < REFORM === dayOf(newer.indicator.time) < REFORM) return null;
  return reformed(older.indicator) ?? reformed(newer.indicator);
}

/** Whether what is counted are units that ended, or were drawn anew, on 1/7/2025. */
export function reformed({ label, unit }: Indicator): Obstacle | null {
  if (isOfDistricts(plainLabel(label))) return { type: 'district' };
  return isOfCommunes(plainLabel([unit])) ? { type: 'commune' } : null;
}

function otherTime(older: Comparand, newer: Comparand): Obstacle | null {
  // Whether a number that is still to come will be of a day or of a period, its kind will tell.
  if (isToCome(older.indicator) || isToCome(newer.indicator)) return null;
  const [then, now] = [older.indicator.time, newer.indicator.time];
  const samePlace = relate(older.placed, newer.placed).type === 'same';
  const [before, after] = [spanOf(then), spanOf(now)];
  if (older.indicator.flow || newer.indicator.flow) {
    if (before === null || after === null) return { type: 'length' };
    // Two versions of one report count the same days.
    const sameDays = isOnePeriod(older, newer) && isSameSpan(before, after);
    if (samePlace && !sameDays && overlap(before, after)) return { type: 'overlap' };
    return isSameLength(before, after) ? null : { type: 'length' };
  }
  if (!samePlace || isOnePeriod(older, newer)) return null;
  const days = order(dayOf(then), dayOf(now));
  if (days === 0) return { type: 'same-day' };
  return days === -order(older.period.to, newer.period.to) ? { type: 'day-order' } : null;
}

/** Whether the two say something of the same days of one place: then equal words are one statement, said twice. */
export function isSameMoment(older: Comparand, newer: Comparand): boolean {
  const [then, now] = [older.indicator.time, newer.indicator.time];
  const [before, after] = [spanOf(then), spanOf(now)];
  const sameSpan = before === null || after === null ? before === after : isSameSpan(before, after);
  return sameSpan && dayOf(then) === dayOf(now) && relate(older.placed, newer.placed).type === 'same';
}

function isOnePeriod(older: Comparand, newer: Comparand): boolean {
  return isSameSpan(older.period, newer.period);
}

function order(a: string, b: string): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}
