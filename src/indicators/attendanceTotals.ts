import type { UnitYear } from '../model/schema/unitYear.js';
import { multiplyQuantity } from '../quantity/arithmetic/multiplyQuantity.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named } from './named.js';

/** Fills in the attendance of each kind of conference from the people at each: 08 × "khoảng 200" is "khoảng 1.600 lượt người". */
export function attendanceTotals(unit: Named<UnitYear>): Named<UnitYear> {
  if (unit.conferences === undefined) return unit;
  return { ...unit, conferences: unit.conferences.map(withTotal) };
}

type Conference = NonNullable<Named<UnitYear>['conferences']>[number];

function withTotal(conference: Conference): Conference {
  const { count, attendance } = conference;
  if (count === undefined || attendance?.each === undefined || attendance.total !== undefined) return conference;
  const quantity = multiplyQuantity(count.quantity, attendance.each.quantity);
  if (quantity === null) return conference;
  const total = deriveFigure({
    id: `conferences.${conference.id}.attendance.total`,
    quantity,
    // Someone may come twice: a product counts attendances, not persons.
    unit: 'lượt người',
    formula: `${count.id} × ${attendance.each.id}`,
    from: [count, attendance.each],
  });
  return { ...conference, attendance: { ...attendance, total } };
}
