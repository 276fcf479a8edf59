import type { UnitYear } from '../../model/schema/unitYear.js';
import { type Aim, type AimTerms, aimOf } from '../../model/targets/aim.js';
import { type Due, dueOf, type Timing, timingOf } from '../../model/targets/due.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import type { Named, NamedDate, NamedQuantity, Wording } from '../named.js';

export type GivenPeriod = Named<UnitYear>['period'];

/** What a target is set for: how it is called, and the day of its value. */
export interface Aimed {
  readonly label: Wording | string;
  readonly asOf: NamedDate;
  readonly estimate?: boolean | undefined;
}

/** What the data say of the side and the time of a target. */
interface Given extends Pick<AimTerms, 'limit'> {
  readonly by?: NamedDate | undefined;
  readonly year?: NamedDate | undefined;
  readonly name?: Wording | undefined;
  readonly undated?: boolean | undefined;
}

interface Terms {
  readonly aim: Aim;
  readonly due: Due;
  readonly timing: Timing;
}

/** On which side of it a target is reached, when it falls due, and whether that day has come for the value. */
export function termsOf(
  aimed: Aimed,
  given: Given,
  wanted: NamedQuantity | undefined,
  period: GivenPeriod,
  value?: NamedQuantity,
): Terms {
  const { label } = aimed;
  const { by, year, name, undated, limit } = given;
  const said = { by: by?.calendar, year: year?.calendar, name: name?.text, undated };
  const due = dueOf(said, calendarOf(period));
  const words = typeof label === 'string' ? label : label.text;
  return {
    aim: aimOf({ limit, wanted: wanted?.quantity, label: words }),
    due,
    timing: timingOf(due, knownBy(aimed, value, period)),
  };
}

/** The day of the value; of one that is expected after the period ("ước" on 31/12 in June) the end of the period, since nothing is missed yet. */
function knownBy({ asOf, estimate }: Aimed, value: NamedQuantity | undefined, { to }: GivenPeriod): CalendarDate {
  const isExpected = estimate === true || saysEstimate(value?.quantity.approximator ?? null);
  return isExpected && firstDay(asOf.calendar) > lastDay(to.calendar) ? to.calendar : asOf.calendar;
}

export function calendarOf({ from, to, running }: GivenPeriod) {
  return { from: from.calendar, to: to.calendar, running };
}
