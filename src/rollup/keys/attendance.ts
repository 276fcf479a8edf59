import { attendances, isAttendances, isOne } from '../../indicators/attendanceTotals.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { multiplyQuantity } from '../../quantity/arithmetic/multiplyQuantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import { lineWord } from '../rules/agree.js';
import { left } from '../rules/leftRule.js';
import { provenanceRules } from '../rules/provenanceRules.js';
import { record, units } from '../rules/record.js';
import type { Gathering, Rule } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { startSum } from '../rules/sum.js';
import { withSource } from '../rules/withSource.js';
import { worked, workedOut } from '../rules/workedOut.js';
import { changes } from './changes.js';

export type UnitConference = NonNullable<UnitYear['conferences']>[number];
type Attendance = NonNullable<UnitConference['attendance']>;

const total: Rule<Quantity> = {
  decision: 'added; so many events of so many people each are multiplied first',
  start: () => startSum(worked),
};

/** `ofOne`: the people at one event, who are as many attendances as persons. */
type Given = Attendance & { readonly ofOne?: boolean };

const byUnit: Rule<Attendance> = slot(
  record<Attendance>(
    { each: left('per-event'), total, units, unit: lineWord(), ...provenanceRules, changes },
    {
      counted: 'total',
      required: [],
      settle: (entries) => (entries.has('total') || entries.has('changes') ? withSource('total')(entries) : new Map()),
    },
  ),
  ({ unit = 'người' }) => [unit],
);

/** The people at one event stay people; beside attendances of other units they are attendances. */
export const attendance: Rule<Given> = {
  decision: byUnit.decision,
  start: () => {
    const [people, visits] = [byUnit.start(), byUnit.start()];
    let hasVisits = false;
    const meant = (): Gathering<Attendance> => (hasVisits ? visits : people);
    return {
      take: ({ ofOne = false, ...value }, from) => {
        people.take(value, from);
        visits.take(ofOne ? { ...value, unit: attendances(value.unit) } : value, from);
        hasVisits ||= isAttendances(value.unit);
      },
      finish: (within) => meant().finish(within),
      leaveOut: (within, reason) => meant().leaveOut(within, reason),
    };
  },
};

const NUMBERS = ['total', 'changes', 'otherSources'] as const;

/**
 * The total of each kind of conference, where only the people at each are given; as in the report, a product counts
 * attendances ("lượt người", "lượt em"), not persons, unless it is of one event. What the people at each are is no
 * number of many units.
 */
export function withTotal(conference: UnitConference): UnitConference {
  const { attendance: given, ...without } = conference;
  if (given === undefined) return conference;
  const { count } = without;
  const { each, ...rest } = given;
  // A unit word without a number takes no place from the numbers of others.
  if (each === undefined && !NUMBERS.some((key) => rest[key] !== undefined)) return without;
  const product = count && each && rest.total === undefined ? multiplyQuantity(count, each) : null;
  if (count !== undefined && each !== undefined && product !== null) {
    const people = workedOut(product, `${count.text} × ${each.text}`);
    const made: Given = isOne(count)
      ? { ...rest, total: people, ofOne: true }
      : { ...rest, total: people, unit: attendances(given.unit) };
    return { ...conference, attendance: made };
  }
  // Without the people at each, what goes without saying is another word.
  return each === undefined ? conference : { ...conference, attendance: { unit: 'lượt người', ...given } };
}
