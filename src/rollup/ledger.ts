import type { CalendarDate } from '../quantity/calendarDate.js';
import { compareDates } from '../quantity/printDate.js';
import type { Part } from './contributor.js';
import type { Tally } from './tally.js';

/**
 * Why something of the units is not in the sum; becomes words in `messages/`.
 *
 * - percent-only: a percentage without the numbers it comes from.
 * - percent-inexact: the sum is approximate, so that no percentage of it can be worked out.
 * - not-all: not every unit with the value has it (a plan, a change): with some it would say too much.
 * - plan-unknown: not every unit with the value has the plan's number, so that the achievement would be false.
 * - change-mixed: some rose, some fell, and the numbers are not exact or not all given.
 * - wording: "hàng trăm" cannot be added. ratio-mixed: "5/8" and "6" cannot. kind-mixed: money and a count cannot.
 * - unit-differs: another unit word than the one that has the place.
 * - name-taken: another line has the name already.
 * - without-value: the number that it belongs to is left out.
 * - per-event: people at each event, while their total is given. other-source: what another source says.
 * - own-number: a number within a text, a goal or a task of one unit, which is not added.
 * - words-differ: not all units say the same. too-many: more names than a report can hold. own-words: text of one unit.
 */
export type LeftReason =
  | 'percent-only'
  | 'percent-inexact'
  | 'not-all'
  | 'plan-unknown'
  | 'change-mixed'
  | 'wording'
  | 'ratio-mixed'
  | 'kind-mixed'
  | 'unit-differs'
  | 'name-taken'
  | 'without-value'
  | 'per-event'
  | 'other-source'
  | 'own-number'
  | 'words-differ'
  | 'too-many'
  | 'own-words';

export interface LeftOut {
  /** As the figure is called: "participants.voluntary.plan.bhxh-viet-nam.percent". */
  readonly name: string;
  readonly reason: LeftReason;
  readonly units: number;
  /** How many numbers; 0 for words. */
  readonly figures: number;
  /** Null where there are too many to name. */
  readonly parts: readonly Part[] | null;
}

/** A sum that lacks some of the units. */
export interface PartialSum {
  readonly name: string;
  readonly units: number;
  readonly expected: number;
}

/** A sum of numbers of different days: the earliest is given as its day. */
export interface MixedDates {
  readonly name: string;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/** What became of every number of the units. */
export interface Ledger {
  readonly left: LeftOut[];
  readonly partial: PartialSum[];
  readonly dates: MixedDates[];
  /** Numbers of the units that are in a sum. */
  added: number;
  /** Numbers that the sums give anew: percentages, differences, products. */
  again: number;
  /** Numbers of the result. */
  sums: number;
}

export function createLedger(): Ledger {
  return { left: [], partial: [], dates: [], added: 0, again: 0, sums: 0 };
}

/** As figures are called: the number of a line has the line's name. */
export function calledLike(name: string): string {
  return name.replace(/\.value$/, '');
}

export function leave(ledger: Ledger, name: string, reason: LeftReason, tally: Tally, figures: number): void {
  if (tally.units() === 0) return;
  ledger.left.push({ name: calledLike(name), reason, units: tally.units(), figures, parts: tally.parts() });
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) <= 0 ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) >= 0 ? a : b;
}
