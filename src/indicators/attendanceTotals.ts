import type { UnitYear } from '../model/schema/unitYear.js';
import { multiplyQuantity } from '../quantity/arithmetic/multiplyQuantity.js';
import { isExact, type Quantity } from '../quantity/quantity.js';
import { compare, rational } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named } from './named.js';

/**
 * Fills in the attendance of each kind of conference from the people at each: 08 × "khoảng 200" is "khoảng 1.600 lượt
 * người". Of one conference alone it is said already.
 */
export function attendanceTotals(unit: Named<UnitYear>): Named<UnitYear> {
  if (unit.conferences === undefined) return unit;
  return { ...unit, conferences: unit.conferences.map(withTotal) };
}

type Conference = NonNullable<Named<UnitYear>['conferences']>[number];

function withTotal(conference: Conference): Conference {
  const { count, attendance } = conference;
  if (count === undefined || attendance?.each === undefined || attendance.total !== undefined) return conference;
  if (isOne(count.quantity)) return conference;
  const quantity = multiplyQuantity(count.quantity, attendance.each.quantity);
  if (quantity === null) return conference;
  const total = deriveFigure({
    id: `conferences.${conference.id}.attendance.total`,
    quantity,
    unit: attendances(attendance.unit?.text),
    formula: `${count.id} × ${attendance.each.id}`,
    from: [count, attendance.each],
  });
  return { ...conference, attendance: { ...attendance, total } };
}

/** Someone may come twice: what the people at each event come to counts attendances, not persons: "lượt người", "lượt em". */
export function attendances(unit = 'người'): string {
  return isAttendances(unit) ? unit : `lượt ${unit}`;
}

export function isAttendances(unit = 'người'): boolean {
  return /^lượt(?![A-Za-zÀ-ỹ])/u.test(unit);
}

/** Exactly one event: who was at each was at all of them. */
export function isOne(count: Quantity): boolean {
  return isExact(count) && compare(count.low, rational(1)) === 0;
}
