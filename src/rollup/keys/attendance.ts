import { attendances } from '../../indicators/attendanceTotals.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { multiplyQuantity } from '../../quantity/arithmetic/multiplyQuantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import { lineWord } from '../rules/agree.js';
import { left } from '../rules/leftRule.js';
import { provenanceRules } from '../rules/provenanceRules.js';
import { record } from '../rules/record.js';
import type { Rule } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { startSum } from '../rules/sum.js';
import { withSource } from '../rules/withSource.js';
import { worked, workedOut } from '../rules/workedOut.js';
import { changes } from './changes.js';

export type Conference = NonNullable<UnitYear['conferences']>[number];
type Attendance = NonNullable<Conference['attendance']>;

const total: Rule<Quantity> = {
  decision: 'added; so many events of so many people each are multiplied first',
  start: () => startSum(worked),
};

export const attendance: Rule<Attendance> = slot(
  record<Attendance>(
    { each: left('per-event'), total, unit: lineWord(), ...provenanceRules, changes },
    {
      counted: 'total',
      required: [],
      settle: (entries) => (entries.has('total') || entries.has('changes') ? withSource('total')(entries) : new Map()),
    },
  ),
  ({ unit = 'người' }) => [unit],
);

const NUMBERS = ['total', 'changes', 'otherSources'] as const;

/**
 * The total of each kind of conference, where only the people at each are given; as in the report, a product counts
 * attendances ("lượt người", "lượt em"), not persons. What the people at each are is no number of many units.
 */
export function withTotal(conference: Conference): Conference {
  const { attendance: given, ...without } = conference;
  if (given === undefined) return conference;
  const { count } = without;
  const { each, ...rest } = given;
  // A unit word without a number takes no place from the numbers of others.
  if (each === undefined && !NUMBERS.some((key) => rest[key] !== undefined)) return without;
  const product = count && each && rest.total === undefined ? multiplyQuantity(count, each) : null;
  if (count !== undefined && each !== undefined && product !== null) {
    const people = workedOut(product, `${count.text} × ${each.text}`);
    return { ...conference, attendance: { ...rest, total: people, unit: attendances(given.unit) } };
  }
  // Without the people at each, what goes without saying is another word.
  return each === undefined ? conference : { ...conference, attendance: { unit: 'lượt người', ...given } };
}
