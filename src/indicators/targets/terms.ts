import type { UnitYear } from '../../model/schema/unitYear.js';
import { type Aim, type AimTerms, aimOf } from '../../model/targets/aim.js';
import { type Due, dueOf, type Timing, timingOf } from '../../model/targets/due.js';
import type { Named, NamedDate, NamedQuantity, Wording } from '../named.js';

export type GivenPeriod = Named<UnitYear>['period'];

/** What a target is set for: how it is called, and the day of its value. */
export interface Aimed {
  readonly label: Wording | string;
  readonly asOf: NamedDate;
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

/** On which side of it a target is reached, when it falls due, and whether that day has come. */
export function termsOf(aimed: Aimed, given: Given, wanted: NamedQuantity | undefined, period: GivenPeriod): Terms {
  const { label, asOf } = aimed;
  const { by, year, name, undated, limit } = given;
  const said = { by: by?.calendar, year: year?.calendar, name: name?.text, undated };
  const due = dueOf(said, calendarOf(period));
  const words = typeof label === 'string' ? label : label.text;
  return {
    aim: aimOf({ limit, wanted: wanted?.quantity, label: words }),
    due,
    timing: timingOf(due, asOf.calendar),
  };
}

export function calendarOf({ from, to, running }: GivenPeriod) {
  return { from: from.calendar, to: to.calendar, running };
}
