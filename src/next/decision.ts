import type { DocumentNumber } from '../model/leaf.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import type { Quantity } from '../quantity/quantity.js';

/**
 * What becomes of a key in next year's file.
 * keep: it stands, as names, organisers and documents in force do · blank: it is to be written anew, the old beside it ·
 * shift: a date, a year on · shiftOwn: the same for the year of a target, unless it lies beyond the period · shiftWords:
 * "năm 2019" in words → "năm 2020" · shiftLabel: the same of words that name figures where no `id` does, unless a sentence calls them · target:
 * blank, unless the target's year lies beyond the period · compare: `changes` of a count, now against this year's value ·
 * label, from, to: the period's own (nextPeriod.ts).
 */
export type Decision =
  | 'keep'
  | 'blank'
  | 'shift'
  | 'shiftOwn'
  | 'shiftWords'
  | 'shiftLabel'
  | 'target'
  | 'compare'
  | 'label'
  | 'from'
  | 'to';

type Leaf = Quantity | CalendarDate | DocumentNumber | string | boolean;

/** A decision for every key of the model; one for a group or a list is one for all in it. A key that has none does not compile. */
export type Decisions<T> = T extends Leaf
  ? Decision
  : T extends readonly (infer Item)[]
    ? Decision | Decisions<Item>
    : Decision | { readonly [Key in keyof T]-?: Decisions<NonNullable<T[Key]>> };
