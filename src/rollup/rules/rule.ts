import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Draft } from '../result/draft.js';
import type { Ledger } from '../result/ledger.js';
import type { Contributor } from '../units/contributor.js';

/** What is done with one key of the model, in all units. */
export interface Rule<T> {
  /** A word for what is done, or the rules of the keys inside; a test holds them against the schema. */
  readonly decision: RuleDecision;
  readonly start: () => Gathering<T>;
}

export type RuleDecision = string | { readonly [key: string]: RuleDecision };

/** What the units have given up to now. It does not depend on the order in which they came. */
export interface Gathering<T> {
  take(value: T, from: Contributor): void;
  /** What goes into the result; null where nothing can. Called once. */
  finish(within: Within): Draft | null;
  /** Instead of `finish`, where what it belongs to is left out. */
  leaveOut(within: Within, reason: LeftReason): void;
}

export interface Within {
  readonly ledger: Ledger;
  /** As figures are called, without a dot behind: "participants.voluntary". */
  readonly name: string;
  /** Names of all units, in order. */
  readonly units: readonly string[];
  /** How many units ought to give a number here. */
  readonly expected: number;
  /** The number that plans, changes and shares are about, where all of `expected` gave it. */
  readonly counted: Quantity | null;
  /** How many units the sum is of at most: a unit that is itself a sum counts as those that it is the sum of. */
  readonly bases: number;
  /** Of how many of them a reader takes a number here to be; null where it must say so itself. */
  readonly shown: number | null;
  /** Of the number that the others are about: it says itself of how many it is (`units`). */
  readonly isMain: boolean;
  /** Whether the number that plans and shares are about is of all of them. */
  readonly whole: boolean;
  /** The day of the list that this stands in; null where none is known. */
  readonly asOf: CalendarDate | null;
}

export type Rules<T> = { readonly [Key in keyof T]-?: Rule<Exclude<T[Key], undefined>> };

export function inside(within: Within, key: string): Within {
  return { ...within, name: within.name === '' ? key : `${within.name}.${key}` };
}
