import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { compareDates, toIso } from '../../quantity/date/printDate.js';
import { textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { alike, lineWord, sentence } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { lines } from '../rules/lines.js';
import { mapped } from '../rules/mapped.js';
import { provenanceRules } from '../rules/provenanceRules.js';
import { record, units } from '../rules/record.js';
import type { Rule } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { sum } from '../rules/sum.js';
import { union } from '../rules/union.js';
import { withSource } from '../rules/withSource.js';
import { createTally } from '../units/tally.js';
import { bodiesOnce } from '../units/words.js';
import { attendance, type UnitConference, withTotal } from './attendance.js';
import { changes } from './changes.js';
import { eachOnce } from './eachOnce.js';
import { lineId } from './measures.js';

type Counted = NonNullable<UnitConference['reached']>[number];
type Yield = NonNullable<UnitConference['yield']>;

const of = slot(
  record<NonNullable<Counted['of']>>({ count: sum, units, unit: lineWord() }, { counted: 'count' }),
  (item, words) => [words(item.unit)],
);

/** Partners, places, people reached: by what is counted. */
function counted(list: string): Rule<readonly Counted[]> {
  return lines(record<Counted>({ count: sum, units, unit: lineWord(), of }, { counted: 'count' }), {
    identify: identityAt(list),
    hasId: false,
    by: (item, words) => [words(item.unit)],
  });
}

/** The span of all events: kept where every unit gives its own, since a missing end is that of the period. */
function end(later: boolean): Rule<CalendarDate> {
  return {
    decision: later ? 'the latest, where all give one' : 'the earliest, where all give one',
    start: () => {
      const tally = createTally();
      let found: CalendarDate | null = null;
      return {
        take: (date, from) => {
          tally.take(from, toIso(date));
          const order = found === null ? 1 : compareDates(date, found);
          if (found === null || (later ? order > 0 : order < 0)) found = date;
        },
        finish: ({ ledger, name, expected }) => {
          if (found !== null && tally.units() === expected) return textDraft(toIso(found));
          leave(ledger, name, 'not-all', tally, 0);
          return null;
        },
        leaveOut: ({ ledger, name }, reason) => leave(ledger, name, reason, tally, 0),
      };
    },
  };
}

const conference: Rule<UnitConference> = record<UnitConference>(
  {
    id: lineId,
    form: lineWord(),
    organisers: union('actor', 'các đơn vị'),
    count: sum,
    units,
    ...provenanceRules,
    changes,
    extent: sentence,
    about: sentence,
    focus: sentence,
    venues: union(),
    audience: union(),
    // Lines of other days are lines of their own.
    date: alike,
    from: end(false),
    to: end(true),
    partners: counted('conferences.0.partners'),
    staff: counted('conferences.0.staff'),
    places: counted('conferences.0.places'),
    reached: counted('conferences.0.reached'),
    attendance,
    yield: slot(record<Yield>({ value: sum, units, unit: lineWord() }, { counted: 'value' }), (item, words) => [
      words(item.unit),
    ]),
    outcome: sentence,
  },
  { counted: 'count', required: [], settle: withSource('count') },
);

/** From a day to the same day is on that day. */
function onDay({ from, to, ...event }: UnitConference): UnitConference {
  const isOneDay = from !== undefined && to !== undefined && toIso(from) === toIso(to);
  return isOneDay ? { ...event, date: from } : { ...event, ...(from && { from }), ...(to && { to }) };
}

/** By form, and by who organised them where the line has no name of its own. */
export const conferences: Rule<readonly UnitConference[]> = lines(
  mapped(eachOnce(conference), (one) => withTotal(onDay(one))),
  {
    identify: identityAt('conferences'),
    hasId: true,
    by: (item, words) => [words(item.form), ...(item.id === undefined ? bodiesOnce(item.organisers, words) : [])],
  },
);
