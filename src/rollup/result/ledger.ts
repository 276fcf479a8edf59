import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { compareDates } from '../../quantity/date/printDate.js';
import type { Contribution } from '../units/contributor.js';
import type { Tally } from '../units/tally.js';

export interface LeftOut {
  /** As the figure is called: "participants.voluntary.plan.bhxh-viet-nam.percent". */
  readonly name: string;
  readonly reason: LeftReason;
  readonly units: number;
  /** How many numbers; 0 for words. */
  readonly figures: number;
  /** Null where there are too many to name. */
  readonly parts: readonly Contribution[] | null;
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
  /** ISO 8601, as precise as the dates are. */
  readonly earliest: string;
  readonly latest: string;
  /** The same as a report prints them. */
  readonly shown: { readonly earliest: string; readonly latest: string };
}

/** What became of every number of the units. */
export interface Ledger {
  readonly left: LeftOut[];
  readonly partial: PartialSum[];
  readonly dates: MixedDates[];
  /** Numbers of the units that are in a sum. */
  added: number;
  /** Of these and of those left out, numbers that no unit wrote: what each held on one day, where several did, is one. */
  ones: number;
  /** Numbers that the sums give anew: percentages, differences, products. */
  again: number;
  /** Numbers of the result. */
  sums: number;
}

export function createLedger(): Ledger {
  return { left: [], partial: [], dates: [], added: 0, ones: 0, again: 0, sums: 0 };
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
