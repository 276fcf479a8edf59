import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { printShortDate, toIso } from '../../quantity/date/printDate.js';
import { textDraft } from '../result/draft.js';
import { earlier, later } from '../result/ledger.js';
import { createTally } from '../units/tally.js';
import { left, replaced } from './leftRule.js';
import type { Gathering, Rule } from './rule.js';

/** An estimate in a sum makes the sum an estimate. */
const estimate: Rule<boolean> = {
  decision: 'estimated where one unit is',
  start: () => {
    let given: boolean | null = null;
    return {
      take: (value) => {
        given = given === true || value;
      },
      finish: () => (given === null ? null : textDraft(String(given))),
      leaveOut: () => undefined,
    };
  },
};

/**
 * The earliest day: up to then all numbers were counted. A number without a day of its own is of the day of its list.
 * Different days are told.
 */
export const asOf: Rule<CalendarDate> = {
  decision: 'the earliest day',
  start: startAsOf,
};

export interface DateGathering extends Gathering<CalendarDate> {
  readonly earliest: () => CalendarDate | null;
}

export function startAsOf(): DateGathering {
  const tally = createTally();
  let ends: { readonly earliest: CalendarDate; readonly latest: CalendarDate } | null = null;
  const take = (date: CalendarDate): void => {
    ends = { earliest: ends ? earlier(ends.earliest, date) : date, latest: ends ? later(ends.latest, date) : date };
  };
  return {
    earliest: () => ends?.earliest ?? null,
    take: (date, from) => {
      tally.take(from, null);
      take(date);
    },
    finish: ({ ledger, name, expected, asOf: ofList }) => {
      if (ends === null) return null;
      if (tally.units() < expected && ofList !== null) take(ofList);
      const { earliest, latest } = ends;
      if (toIso(earliest) !== toIso(latest)) {
        const shown = { earliest: printShortDate(earliest), latest: printShortDate(latest) };
        ledger.dates.push({ name, earliest: toIso(earliest), latest: toIso(latest), shown });
      }
      return textDraft(toIso(earliest));
    },
    leaveOut: () => undefined,
  };
}

/** What every printed value may carry along. Where it comes from is told anew: see `withSource`. */
export const provenanceRules = {
  estimate,
  asOf,
  source: replaced('where the sum comes from'),
  otherSources: left('other-source'),
};

export type PartsRelation = 'sum' | 'union' | 'part';

/**
 * Parts that overlap in one unit overlap in the sum. Only where they add up in every unit, they do in the sum; else they
 * are a part of it. Where some units say nothing, neither does the sum, but of an overlap.
 */
export const relation: Rule<PartsRelation> = {
  decision: 'union where one unit has it, sum where all have it, else part',
  start: () => {
    const tally = createTally();
    const given = new Set<PartsRelation>();
    return {
      take: (value, from) => {
        tally.take(from, null);
        given.add(value);
      },
      finish: ({ expected }) => {
        if (given.size === 0) return null;
        if (given.has('union')) return textDraft('union');
        if (tally.units() < expected && given.has('sum')) given.add('part');
        return textDraft(given.has('part') ? 'part' : 'sum');
      },
      leaveOut: () => undefined,
    };
  },
};
